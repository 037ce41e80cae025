--liquibase formatted sql

--changeset rimanakuy:commitment-deadlines-0009-widen-amendment-kind dbms:mariadb
--comment Who is to keep a promise can be amended too, and that word is longer.
alter table amendment modify column kind varchar(11) not null;
--rollback alter table amendment modify column kind varchar(8) not null;

--changeset rimanakuy:commitment-deadlines-0010-add-amendment-responsible dbms:mariadb
--comment Who it was agreed to pass to.
alter table amendment add column responsible_after uuid null after words_after;
--rollback alter table amendment drop column responsible_after;

--changeset rimanakuy:commitment-deadlines-0011-reference-amendment-responsible dbms:mariadb
--comment It passes to a party on record.
alter table amendment add constraint fk_amendment_responsible foreign key (responsible_after) references party (party_id);
--rollback alter table amendment drop foreign key fk_amendment_responsible;

--changeset rimanakuy:commitment-deadlines-0012-add-promised-by dbms:mariadb
--comment Who made the promise, where it was agreed that another party keeps it; promisor_id is who keeps it.
alter table commitment add column promised_by uuid null after promisor_id;
--rollback alter table commitment drop column promised_by;

--changeset rimanakuy:commitment-deadlines-0013-reference-promised-by dbms:mariadb
--comment A promise is made by a party on record.
alter table commitment add constraint fk_commitment_promised_by foreign key (promised_by) references party (party_id);
--rollback alter table commitment drop foreign key fk_commitment_promised_by;

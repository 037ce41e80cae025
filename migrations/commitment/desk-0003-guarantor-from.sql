--liquibase formatted sql

--changeset rimanakuy:commitment-desk-0010-add-guarantor-from dbms:mariadb
--comment The first day on which a claim or a dispute waits for the guarantor; empty where nothing does.
alter table commitment add column guarantor_from date null after promisor_until;
--rollback alter table commitment drop column guarantor_from;

--changeset rimanakuy:commitment-desk-0011-fill-guarantor-from dbms:mariadb
--comment The day after the term to answer; where that was answered before, the day of the claim, which is the latest that is known.
update commitment
    set guarantor_from = coalesce(date_add(promisor_until, interval 1 day), date_add(community_until, interval 1 day), clock_since, made_on)
    where mover = 'GUARANTOR';
--rollback update commitment set guarantor_from = null;

--changeset rimanakuy:commitment-desk-0012-index-agreement-found dbms:mariadb
--comment What waits for the guarantor of an agreement, the longest first.
create index idx_commitment_agreement_found on commitment (agreement_id, guarantor_from, number_order, promisor_id);
--rollback drop index idx_commitment_agreement_found on commitment;

--changeset rimanakuy:commitment-desk-0013-index-follow-up-found dbms:mariadb
--comment What waits for whoever follows it up, the longest first.
create index idx_commitment_follow_up_found on commitment (follow_up_id, guarantor_from, number_order, promisor_id, agreement_id);
--rollback drop index idx_commitment_follow_up_found on commitment;

--changeset rimanakuy:commitment-desk-0014-no-index-agreement-move dbms:mariadb
--comment The guarantor's list goes by how long it waits.
drop index idx_commitment_agreement_move on commitment;
--rollback create index idx_commitment_agreement_move on commitment (agreement_id, mover, due_order, number_order, community_until, promisor_until, follow_up_id);

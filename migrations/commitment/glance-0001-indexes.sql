--liquibase formatted sql

--changeset rimanakuy:commitment-glance-0001-index-late dbms:mariadb
--comment What is late and what soon will be, counted by whose it is without reading a row.
create index idx_commitment_glance on commitment
    (clock_state, clock_due, promisor_id, agreement_id, weight, mover, example, headline, guarantor_from, promisor_until, number_order);
--rollback drop index idx_commitment_glance on commitment;

--changeset rimanakuy:commitment-glance-0002-index-hands dbms:mariadb
--comment What is in whose hands, counted from this index alone.
create index idx_commitment_hands on commitment
    (example, promisor_id, promised_by, clock_state, clock_due, headline, mover, guarantor_from, promisor_until);
--rollback drop index idx_commitment_hands on commitment;

--changeset rimanakuy:commitment-glance-0003-index-verdict dbms:mariadb
--comment What a voice said to be fulfilled in a month.
create index idx_statement_verdict on statement (voice, standing, stated_on, commitment_id, stated_precision);
--rollback drop index idx_statement_verdict on statement;

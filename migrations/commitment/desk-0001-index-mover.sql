--liquibase formatted sql

--changeset rimanakuy:commitment-desk-0001-index-mover dbms:mariadb
--comment Whose move it is, by deadline: what waits on somebody's desk.
create index idx_commitment_mover on commitment (mover, due_order, number_order);
--rollback drop index idx_commitment_mover on commitment;

--changeset rimanakuy:commitment-desk-0002-index-end-proposal dbms:mariadb
--comment The proposals that are open, by the end of their term.
create index idx_end_proposal_open on end_proposal (outcome, views_until, commitment_id);
--rollback drop index idx_end_proposal_open on end_proposal;

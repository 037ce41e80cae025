--liquibase formatted sql

--changeset rimanakuy:commitment-desk-0015-index-clock-move dbms:mariadb
--comment What waits for the roundtable, by deadline.
create index idx_commitment_clock_move on commitment (clock_state, mover, due_order, number_order, headline);
--rollback drop index idx_commitment_clock_move on commitment;

--liquibase formatted sql

--changeset rimanakuy:commitment-desk-0003-index-promisor-move dbms:mariadb
--comment What one party has to report, by deadline, found without reading a row that is not shown.
create index idx_commitment_promisor_move
    on commitment (promisor_id, mover, due_order, number_order, headline, clock_state, clock_due);
--rollback drop index idx_commitment_promisor_move on commitment;

--changeset rimanakuy:commitment-desk-0004-index-agreement-move dbms:mariadb
--comment What waits for the guarantor of an agreement, by deadline; without an agreement, for who follows it up.
create index idx_commitment_agreement_move
    on commitment (agreement_id, mover, due_order, number_order, community_until, promisor_until, follow_up_id);
--rollback drop index idx_commitment_agreement_move on commitment;

--changeset rimanakuy:commitment-desk-0005-index-deadline-move dbms:mariadb
--comment The commitments of one kind of deadline that somebody still has to move.
create index idx_commitment_deadline_move on commitment (deadline_kind, number_order, mover);
--rollback drop index idx_commitment_deadline_move on commitment;

--changeset rimanakuy:commitment-desk-0006-no-index-deadline-kind dbms:mariadb
--comment The one before begins with the same columns.
drop index idx_commitment_deadline_kind on commitment;
--rollback create index idx_commitment_deadline_kind on commitment (deadline_kind, number_order);

--changeset rimanakuy:commitment-desk-0007-index-follow-up-move dbms:mariadb
--comment The commitments that nobody follows up and somebody still has to move.
create index idx_commitment_follow_up_move on commitment (follow_up_id, number_order, mover);
--rollback drop index idx_commitment_follow_up_move on commitment;

--changeset rimanakuy:commitment-desk-0008-no-index-follow-up dbms:mariadb
--comment The one before begins with the same columns.
drop index idx_commitment_follow_up on commitment;
--rollback create index idx_commitment_follow_up on commitment (follow_up_id, number_order);

--changeset rimanakuy:commitment-desk-0009-no-index-mover dbms:mariadb
--comment Whose move it is, without whose promise, is asked by no list.
drop index idx_commitment_mover on commitment;
--rollback create index idx_commitment_mover on commitment (mover, due_order, number_order);

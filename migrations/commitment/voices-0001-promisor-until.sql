--liquibase formatted sql

--changeset rimanakuy:commitment-voices-0001-add-promisor-until dbms:mariadb
--comment The last day on which a dispute waits for the promisor's answer; empty where none was opened by an account before.
alter table commitment add column promisor_until date null after community_until;
--rollback alter table commitment drop column promisor_until;

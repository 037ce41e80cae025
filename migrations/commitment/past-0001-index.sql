--liquibase formatted sql

--changeset rimanakuy:commitment-past-0001-index-stated dbms:mariadb
--comment What was said since a day.
create index idx_statement_stated on statement (stated_on, commitment_id);
--rollback drop index idx_statement_stated on statement;

--changeset rimanakuy:commitment-past-0002-index-approved dbms:mariadb
--comment What was agreed since a day.
create index idx_amendment_approved on amendment (approved_on, commitment_id);
--rollback drop index idx_amendment_approved on amendment;

--changeset rimanakuy:commitment-past-0003-index-ended dbms:mariadb
--comment What ended since a day.
create index idx_commitment_ended on commitment (ended_on, number_order);
--rollback drop index idx_commitment_ended on commitment;

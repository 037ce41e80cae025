--liquibase formatted sql

--changeset rimanakuy:commitment-voices-0007-add-examined dbms:mariadb
--comment Whether the file did not come with the statement, but was on record before and was looked at for it.
alter table statement_evidence add column examined boolean not null default false after position;
--rollback alter table statement_evidence drop column examined;

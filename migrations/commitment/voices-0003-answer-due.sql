--liquibase formatted sql

--changeset rimanakuy:commitment-voices-0006-add-answer-due dbms:mariadb
--comment The last day of the term to answer a dispute, as it was reckoned when it was opened; before, without local days off.
alter table statement add column answer_due date null after disputes;
--rollback alter table statement drop column answer_due;

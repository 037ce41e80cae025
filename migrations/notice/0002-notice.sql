--liquibase formatted sql

--changeset rimanakuy:notice-0008-letter-ending-link dbms:mariadb
--comment Where one click ends such letters. One that has it is a notice: never sent twice, and not at night.
alter table letter add column ending_link varchar(500) null after worth_until;
--rollback alter table letter drop column ending_link;

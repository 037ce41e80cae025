--liquibase formatted sql

--changeset rimanakuy:project-0011-index-name dbms:mariadb
--comment Works whose names share words, to point out what is likely to be on record already.
create fulltext index ft_project_name on project (name);
--rollback drop index ft_project_name on project;

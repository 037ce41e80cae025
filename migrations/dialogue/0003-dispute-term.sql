--liquibase formatted sql

--changeset rimanakuy:dialogue-0017-add-dispute-term dbms:mariadb
--comment Working days to answer a dispute about what was agreed at the roundtable; unknown where the roundtable agreed on none and the register's own term holds.
alter table roundtable add column days_dispute int null after days_answer;
--rollback alter table roundtable drop column days_dispute;

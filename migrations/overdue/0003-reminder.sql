--liquibase formatted sql

--changeset rimanakuy:overdue-0009-create-reminder dbms:mariadb
--comment Who was reminded of what from the board, once a day at most.
create table reminder (
    commitment_id uuid          not null,
    party_id      uuid          not null,
    reminded_on   date          not null,
    letters       int           not null,
    by_hand       varchar(2000)     null,
    primary key (commitment_id, party_id, reminded_on)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table reminder;

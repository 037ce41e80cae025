--liquibase formatted sql

--changeset rimanakuy:overdue-0007-create-escalation dbms:mariadb
--comment The steps that were taken, once each: the key is the commitment, the day from which its ladder counts, and the step.
create table escalation (
    commitment_id uuid          not null,
    base_on       date          not null,
    position      int           not null,
    step          varchar(12)   not null,
    body          varchar(200)      null,
    roundtable_id uuid          not null,
    about_on      date          not null,
    reached_on    date          not null,
    taken_on      date          not null,
    letters       int           not null,
    by_hand       varchar(2000)     null,
    stopped_on    date              null,
    example       boolean       not null,
    primary key (commitment_id, base_on, position)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table escalation;

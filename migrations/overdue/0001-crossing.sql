--liquibase formatted sql

--changeset rimanakuy:overdue-0001-create-crossing dbms:mariadb
--comment What was crossed, about which date, once: the key is the subject, the kind and that date. Without foreign keys: they would let the sweep wait for whoever changes a commitment.
create table crossing (
    subject_id    uuid        not null,
    kind          varchar(16) not null,
    about_on      date        not null,
    crossed_on    date        not null,
    noticed_at    datetime(6) not null,
    roundtable_id uuid            null,
    example       boolean     not null,
    primary key (subject_id, kind, about_on)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table crossing;

--changeset rimanakuy:overdue-0002-index-latest dbms:mariadb
--comment What was crossed last, of everything.
create index idx_crossing_latest on crossing (example, crossed_on, subject_id, kind);
--rollback drop index idx_crossing_latest on crossing;

--changeset rimanakuy:overdue-0003-index-roundtable dbms:mariadb
--comment What was crossed last at one roundtable.
create index idx_crossing_roundtable on crossing (roundtable_id, crossed_on, subject_id, kind);
--rollback drop index idx_crossing_roundtable on crossing;

--changeset rimanakuy:overdue-0008-index-kind dbms:mariadb
--comment What is overdue at one roundtable, by deadline: those that climb its ladder.
create index idx_crossing_kind on crossing (roundtable_id, kind, about_on, subject_id);
--rollback drop index idx_crossing_kind on crossing;

--changeset rimanakuy:overdue-0004-create-sweep dbms:mariadb
--comment How far the daily sweep is, in one row: the day it does, the kind, and the last row of its last batch. Whoever sweeps holds the row for one batch.
create table sweep (
    name        varchar(10)  not null,
    swept_until date             null,
    sweeping    date             null,
    lane        int          not null,
    at_on       date             null,
    at_order    bigint       not null,
    primary key (name)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table sweep;

--changeset rimanakuy:overdue-0005-index-claimed dbms:mariadb
--comment How long a claim or a dispute has waited for the guarantor.
create index idx_commitment_clock_since on commitment (clock_state, clock_since, number_order);
--rollback drop index idx_commitment_clock_since on commitment;

--changeset rimanakuy:overdue-0006-index-mandate-until dbms:mariadb
--comment The mandates that end about a day.
create index idx_mandate_until on mandate (until_date);
--rollback drop index idx_mandate_until on mandate;

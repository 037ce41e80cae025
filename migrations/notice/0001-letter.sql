--liquibase formatted sql

--changeset rimanakuy:notice-0001-create-letter dbms:mariadb
--comment Letters on their way out. To whom and what they said is blanked after a while; that they went, and about what, stays.
create table letter (
    letter_id   uuid         not null,
    version     int          not null,
    purpose     varchar(60)  not null,
    about       uuid         not null,
    recipient   varchar(200)     null,
    address     varchar(254)     null,
    language    varchar(2)   not null,
    title       varchar(200) not null,
    body_text   mediumtext       null,
    body_html   mediumtext       null,
    worth_until datetime(6)      null,
    state       varchar(10)  not null,
    posted_at   datetime(6)  not null,
    claimed_at  datetime(6)      null,
    attempts    int          not null,
    next_try_at datetime(6)      null,
    settled_at  datetime(6)      null,
    trouble     varchar(20)      null,
    reply       varchar(500)     null,
    blanked_at  datetime(6)      null,
    primary key (letter_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table letter;

--changeset rimanakuy:notice-0002-index-posted dbms:mariadb
--comment All letters, latest first.
create index idx_letter_posted on letter (posted_at, letter_id);
--rollback drop index idx_letter_posted on letter;

--changeset rimanakuy:notice-0003-index-state dbms:mariadb
--comment What waits, went or failed, latest first; and how many of each.
create index idx_letter_state on letter (state, posted_at, letter_id);
--rollback drop index idx_letter_state on letter;

--changeset rimanakuy:notice-0004-index-about dbms:mariadb
--comment The letters about one thing, latest first.
create index idx_letter_about on letter (about, posted_at, letter_id);
--rollback drop index idx_letter_about on letter;

--changeset rimanakuy:notice-0005-index-blanked dbms:mariadb
--comment What is old enough to be blanked.
create index idx_letter_blanked on letter (blanked_at, posted_at);
--rollback drop index idx_letter_blanked on letter;

--changeset rimanakuy:notice-0006-create-attachment dbms:mariadb
--comment What goes with a letter; gone with it, or when it is blanked.
create table letter_attachment (
    letter_id  uuid         not null,
    position   int          not null,
    name       varchar(200) not null,
    media_type varchar(120) not null,
    content    mediumblob   not null,
    primary key (letter_id, position),
    constraint fk_letter_attachment foreign key (letter_id) references letter (letter_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table letter_attachment;

--changeset rimanakuy:notice-0007-create-scheduled-tasks dbms:mariadb
--comment What the scheduler (db-scheduler, whose names these are) has to do, and which process is doing it. Instants in UTC.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob             null,
    execution_time       datetime(6)  not null,
    picked               boolean      not null,
    picked_by            varchar(50)      null,
    last_success         datetime(6)      null,
    last_failure         datetime(6)      null,
    consecutive_failures int              null,
    last_heartbeat       datetime(6)      null,
    version              bigint       not null,
    priority             smallint         null,
    primary key (task_name, task_instance)
) character set utf8mb4 collate utf8mb4_bin;
--rollback drop table scheduled_tasks;

--changeset rimanakuy:notice-0008-index-execution-time dbms:mariadb
--comment What is due.
create index idx_scheduled_tasks_due on scheduled_tasks (execution_time);
--rollback drop index idx_scheduled_tasks_due on scheduled_tasks;

--changeset rimanakuy:notice-0009-index-heartbeat dbms:mariadb
--comment What belongs to a process that died.
create index idx_scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
--rollback drop index idx_scheduled_tasks_heartbeat on scheduled_tasks;

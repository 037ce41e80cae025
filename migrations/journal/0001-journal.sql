--liquibase formatted sql

--changeset rimanakuy:journal-0001-create-entry dbms:mariadb
--comment Every act in the order in which it was committed; each entry carries the hash of the one before it.
create table journal_entry (
    sequence      bigint       not null,
    occurred_at   datetime(6)  not null,
    actor_id      uuid             null,
    actor_name    varchar(200) not null,
    for_party_id  uuid             null,
    what          varchar(60)  not null,
    subject_kind  varchar(40)  not null,
    subject_id    uuid         not null,
    subject_name  varchar(200) not null,
    why           varchar(2000)    null,
    details       mediumtext   not null,
    previous_hash char(64) character set ascii collate ascii_bin not null,
    hash          char(64) character set ascii collate ascii_bin not null,
    primary key (sequence)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table journal_entry;

--changeset rimanakuy:journal-0002-index-subject dbms:mariadb
--comment A page shows the acts on its own subject, newest first.
create index idx_journal_entry_subject on journal_entry (subject_id, sequence);
--rollback drop index idx_journal_entry_subject on journal_entry;

--changeset rimanakuy:journal-0003-create-head dbms:mariadb
--comment The end of the chain: one row, locked by whoever appends, so that there is one order of acts.
create table journal_head (
    head_id  tinyint not null,
    sequence bigint  not null,
    hash     char(64) character set ascii collate ascii_bin not null,
    primary key (head_id),
    constraint ck_journal_head_single check (head_id = 1)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table journal_head;

--changeset rimanakuy:journal-0004-start-chain dbms:mariadb
--comment The chain starts from sixty-four zeros.
insert into journal_head (head_id, sequence, hash) values (1, 0, repeat('0', 64));
--rollback delete from journal_head;

--changeset rimanakuy:journal-0005-refuse-update dbms:mariadb
--comment What was written stays written.
create trigger journal_entry_no_update before update on journal_entry for each row
    signal sqlstate '45000' set message_text = 'the journal is append-only';
--rollback drop trigger journal_entry_no_update;

--changeset rimanakuy:journal-0006-refuse-delete dbms:mariadb
--comment What was written stays written.
create trigger journal_entry_no_delete before delete on journal_entry for each row
    signal sqlstate '45000' set message_text = 'the journal is append-only';
--rollback drop trigger journal_entry_no_delete;

--liquibase formatted sql

--changeset rimanakuy:minutes-0049-create-acta-then dbms:mariadb
--comment What a closed acta took from outside its session, as it was when it was closed; gone with the minutes.
create table acta_then (
    session_id  uuid         not null,
    table_code  varchar(40)  not null,
    table_name  varchar(200) not null,
    place       varchar(200)     null,
    quorum      int              null,
    days_papers int          not null,
    primary key (session_id),
    constraint fk_acta_then_minutes foreign key (session_id) references minutes (session_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table acta_then;

--changeset rimanakuy:minutes-0050-create-acta-party dbms:mariadb
--comment What each party that an acta names was called then, and whether it counted for the quorum.
create table acta_party (
    session_id uuid         not null,
    party_id   uuid         not null,
    name       varchar(200) not null,
    member     boolean      not null,
    required   boolean      not null,
    primary key (session_id, party_id),
    constraint fk_acta_party_then foreign key (session_id) references acta_then (session_id) on delete cascade,
    constraint fk_acta_party_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table acta_party;

--changeset rimanakuy:minutes-0051-answer-scan-hash dbms:mariadb
--comment The hash of the paper that an answer was copied from is told in the acta, also where its scan is not on record.
alter table minutes_answer add column scan_sha256 char(64) character set ascii collate ascii_bin null;
--rollback alter table minutes_answer drop column scan_sha256;

--changeset rimanakuy:minutes-0052-acta-then-insert dbms:mariadb splitStatements:false
--comment Names and rules: nothing is added to a closed acta.
create trigger acta_then_closed_insert before insert on acta_then for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger acta_then_closed_insert;

--changeset rimanakuy:minutes-0053-acta-then-update dbms:mariadb splitStatements:false
--comment Names and rules: nothing in a closed acta changes, and nothing is moved into one.
create trigger acta_then_closed_update before update on acta_then for each row
    if exists (select 1 from minutes where session_id in (old.session_id, new.session_id) and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger acta_then_closed_update;

--changeset rimanakuy:minutes-0054-acta-then-delete dbms:mariadb splitStatements:false
--comment Names and rules: nothing is taken out of a closed acta.
create trigger acta_then_closed_delete before delete on acta_then for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger acta_then_closed_delete;

--changeset rimanakuy:minutes-0055-acta-party-insert dbms:mariadb splitStatements:false
--comment Names of parties: nothing is added to a closed acta.
create trigger acta_party_closed_insert before insert on acta_party for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger acta_party_closed_insert;

--changeset rimanakuy:minutes-0056-acta-party-update dbms:mariadb splitStatements:false
--comment Names of parties: nothing in a closed acta changes, and nothing is moved into one.
create trigger acta_party_closed_update before update on acta_party for each row
    if exists (select 1 from minutes where session_id in (old.session_id, new.session_id) and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger acta_party_closed_update;

--changeset rimanakuy:minutes-0057-acta-party-delete dbms:mariadb splitStatements:false
--comment Names of parties: nothing is taken out of a closed acta.
create trigger acta_party_closed_delete before delete on acta_party for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED') then
        signal sqlstate '45000' set message_text = 'the acta is closed and never changes';
    end if;
--rollback drop trigger acta_party_closed_delete;

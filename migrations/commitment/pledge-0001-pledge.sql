--liquibase formatted sql

--changeset rimanakuy:commitment-pledge-0001-create dbms:mariadb
--comment What is promised in a line of minutes, under the identity that the commitment will have; gone with the line.
create table pledge (
    pledge_id               uuid         not null,
    version                 int          not null,
    line_id                 uuid         not null,
    session_id              uuid         not null,
    title                   varchar(200) not null,
    promisor_id             uuid         not null,
    deadline_kind           varchar(12)  not null,
    due_on                  date             null,
    due_precision           varchar(5)       null,
    recurrence              varchar(12)      null,
    recurs_until            date             null,
    recurs_until_precision  varchar(5)       null,
    due_condition           varchar(500)     null,
    condition_met_on        date             null,
    condition_met_precision varchar(5)       null,
    term_days               int              null,
    follow_up_id            uuid             null,
    weight                  tinyint      not null,
    purpose                 varchar(16)      null,
    output                  varchar(16)      null,
    dimension               varchar(24)      null,
    women_focused           boolean      not null,
    place_id                uuid             null,
    agreement_id            uuid             null,
    clause_id               uuid             null,
    primary key (pledge_id),
    constraint fk_pledge_line foreign key (line_id) references minutes_line (line_id) on delete cascade,
    constraint fk_pledge_minutes foreign key (session_id) references minutes (session_id) on delete cascade,
    constraint fk_pledge_promisor foreign key (promisor_id) references party (party_id),
    constraint fk_pledge_follow_up foreign key (follow_up_id) references party (party_id),
    constraint fk_pledge_place foreign key (place_id) references place (place_id),
    constraint fk_pledge_agreement foreign key (agreement_id) references agreement (agreement_id),
    constraint fk_pledge_clause foreign key (clause_id) references clause (clause_id),
    constraint ck_pledge_weight check (weight between 0 and 2)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table pledge;

--changeset rimanakuy:commitment-pledge-0002-create-beneficiary dbms:mariadb
--comment To whom; gone with its pledge.
create table pledge_beneficiary (
    pledge_id uuid not null,
    position  int  not null,
    party_id  uuid not null,
    primary key (pledge_id, position),
    constraint fk_pledge_beneficiary_pledge foreign key (pledge_id) references pledge (pledge_id) on delete cascade,
    constraint fk_pledge_beneficiary_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table pledge_beneficiary;

--changeset rimanakuy:commitment-pledge-0003-index-minutes-line dbms:mariadb
--comment The commitments that came out of a session, line by line.
create index idx_commitment_minutes_line on commitment (minutes_line, number_order);
--rollback drop index idx_commitment_minutes_line on commitment;

--changeset rimanakuy:commitment-pledge-0004-refuse-insert dbms:mariadb splitStatements:false
--comment Nothing is promised afterwards in an acta that is closed; only the training record is laid out at once.
create trigger pledge_no_insert before insert on pledge for each row
    if exists (select 1 from minutes where session_id = new.session_id and state = 'CLOSED' and not example) then
        signal sqlstate '45000' set message_text = 'the acta is closed: what was promised in it stays';
    end if;
--rollback drop trigger pledge_no_insert;

--changeset rimanakuy:commitment-pledge-0005-refuse-update dbms:mariadb splitStatements:false
--comment What was promised in a closed acta stays as it was.
create trigger pledge_no_update before update on pledge for each row
    if exists (select 1 from minutes where session_id in (old.session_id, new.session_id) and state = 'CLOSED' and not example) then
        signal sqlstate '45000' set message_text = 'the acta is closed: what was promised in it stays';
    end if;
--rollback drop trigger pledge_no_update;

--changeset rimanakuy:commitment-pledge-0006-refuse-delete dbms:mariadb splitStatements:false
--comment What was promised in a closed acta stays.
create trigger pledge_no_delete before delete on pledge for each row
    if exists (select 1 from minutes where session_id = old.session_id and state = 'CLOSED' and not example) then
        signal sqlstate '45000' set message_text = 'the acta is closed: what was promised in it stays';
    end if;
--rollback drop trigger pledge_no_delete;

--changeset rimanakuy:commitment-pledge-0007-refuse-insert-beneficiary dbms:mariadb splitStatements:false
--comment Nor to anybody else.
create trigger pledge_beneficiary_no_insert before insert on pledge_beneficiary for each row
    if exists (select 1 from pledge p join minutes m on m.session_id = p.session_id
            where p.pledge_id = new.pledge_id and m.state = 'CLOSED' and not m.example) then
        signal sqlstate '45000' set message_text = 'the acta is closed: what was promised in it stays';
    end if;
--rollback drop trigger pledge_beneficiary_no_insert;

--changeset rimanakuy:commitment-pledge-0008-refuse-update-beneficiary dbms:mariadb splitStatements:false
--comment Nor to anybody else.
create trigger pledge_beneficiary_no_update before update on pledge_beneficiary for each row
    if exists (select 1 from pledge p join minutes m on m.session_id = p.session_id
            where p.pledge_id in (old.pledge_id, new.pledge_id) and m.state = 'CLOSED' and not m.example) then
        signal sqlstate '45000' set message_text = 'the acta is closed: what was promised in it stays';
    end if;
--rollback drop trigger pledge_beneficiary_no_update;

--changeset rimanakuy:commitment-pledge-0009-refuse-delete-beneficiary dbms:mariadb splitStatements:false
--comment Nor to fewer.
create trigger pledge_beneficiary_no_delete before delete on pledge_beneficiary for each row
    if exists (select 1 from pledge p join minutes m on m.session_id = p.session_id
            where p.pledge_id = old.pledge_id and m.state = 'CLOSED' and not m.example) then
        signal sqlstate '45000' set message_text = 'the acta is closed: what was promised in it stays';
    end if;
--rollback drop trigger pledge_beneficiary_no_delete;

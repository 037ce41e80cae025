--liquibase formatted sql

--changeset rimanakuy:dialogue-0007-create-session dbms:mariadb
--comment Sessions of roundtables. A planned one has its instants and zone; one from sources may be known to the year only.
create table dialogue_session (
    session_id          uuid          not null,
    version             int           not null,
    code                varchar(40)   not null,
    roundtable_id       uuid          not null,
    kind                varchar(24)   not null,
    title               varchar(200)  not null,
    held_on             date          not null,
    held_precision      varchar(5)    not null,
    starts_at           datetime(6)       null,
    ends_at             datetime(6)       null,
    zone                varchar(40)   not null,
    place_id            uuid              null,
    venue               varchar(200)      null,
    interpreter         varchar(200)      null,
    drafter             varchar(200)      null,
    state               varchar(10)   not null,
    state_reason        varchar(2000)     null,
    opened_at           datetime(6)       null,
    closed_at           datetime(6)       null,
    invitation_sequence int           not null,
    invited_at          datetime(6)       null,
    note                varchar(2000)     null,
    source              varchar(500)      null,
    example             boolean       not null default false,
    primary key (session_id),
    constraint uk_dialogue_session_code unique (code),
    constraint fk_dialogue_session_roundtable foreign key (roundtable_id) references roundtable (roundtable_id) on delete cascade,
    constraint fk_dialogue_session_place foreign key (place_id) references place (place_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table dialogue_session;

--changeset rimanakuy:dialogue-0008-index-roundtable dbms:mariadb
--comment A roundtable's sessions, latest first.
create index idx_dialogue_session_held on dialogue_session (roundtable_id, held_on, session_id);
--rollback drop index idx_dialogue_session_held on dialogue_session;

--changeset rimanakuy:dialogue-0009-index-held dbms:mariadb
--comment The latest and the coming sessions of all roundtables.
create index idx_dialogue_session_latest on dialogue_session (held_on, session_id);
--rollback drop index idx_dialogue_session_latest on dialogue_session;

--changeset rimanakuy:dialogue-0010-create-session-language dbms:mariadb
--comment The languages spoken at a session; gone with it.
create table dialogue_session_language (
    session_id uuid       not null,
    position   int        not null,
    language   varchar(2) not null,
    primary key (session_id, position),
    constraint fk_dialogue_session_language foreign key (session_id) references dialogue_session (session_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table dialogue_session_language;

--changeset rimanakuy:dialogue-0011-create-agenda-item dbms:mariadb
--comment The agenda: what is to be dealt with, in order; what put itself there names what it is about, what was put off the point it goes on from. Gone with the session.
create table agenda_item (
    item_id         uuid          not null,
    version         int           not null,
    session_id      uuid          not null,
    position        int           not null,
    title           varchar(200)  not null,
    topic           varchar(60)       null,
    minutes_planned int               null,
    presenter       varchar(200)      null,
    origin          varchar(12)   not null,
    about           varchar(40)       null,
    lacks           varchar(80)       null,
    carried_from    uuid              null,
    state           varchar(10)   not null,
    state_reason    varchar(2000)     null,
    primary key (item_id),
    constraint fk_agenda_item_session foreign key (session_id) references dialogue_session (session_id) on delete cascade,
    constraint fk_agenda_item_carried foreign key (carried_from) references agenda_item (item_id) on delete set null
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table agenda_item;

--changeset rimanakuy:dialogue-0012-index-agenda dbms:mariadb
--comment An agenda in its order.
create index idx_agenda_item_session on agenda_item (session_id, position);
--rollback drop index idx_agenda_item_session on agenda_item;

--changeset rimanakuy:dialogue-0013-create-paper dbms:mariadb
--comment Papers to an item, and when they were handed out; gone with the item.
create table agenda_paper (
    item_id       uuid         not null,
    position      int          not null,
    title         varchar(200) not null,
    handed_out_on date             null,
    document_id   uuid             null,
    primary key (item_id, position),
    constraint fk_agenda_paper_item foreign key (item_id) references agenda_item (item_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table agenda_paper;

--changeset rimanakuy:dialogue-0014-create-attendee dbms:mariadb
--comment Who was there, for whom and in which capacity; sex serves counts and is never shown with a name. Gone with the session.
create table attendee (
    attendee_id uuid         not null,
    version     int          not null,
    session_id  uuid         not null,
    party_id    uuid         not null,
    person      varchar(200) not null,
    capacity    varchar(12)  not null,
    sex         varchar(1)       null,
    primary key (attendee_id),
    constraint fk_attendee_session foreign key (session_id) references dialogue_session (session_id) on delete cascade,
    constraint fk_attendee_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table attendee;

--changeset rimanakuy:dialogue-0015-create-presence dbms:mariadb
--comment From when to when somebody was there; an open end is still there, or never noted. Gone with the attendee.
create table attendee_presence (
    attendee_id uuid        not null,
    position    int         not null,
    arrived_at  datetime(6) not null,
    left_at     datetime(6)     null,
    primary key (attendee_id, position),
    constraint fk_attendee_presence foreign key (attendee_id) references attendee (attendee_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table attendee_presence;

--changeset rimanakuy:dialogue-0016-create-session-paper dbms:mariadb
--comment Scans that belong to a session: the signed attendance sheet, the paper minutes. Gone with the session.
create table session_scan (
    document_id uuid        not null,
    session_id  uuid        not null,
    kind        varchar(16) not null,
    added_at    datetime(6) not null,
    primary key (document_id),
    constraint fk_session_scan_session foreign key (session_id) references dialogue_session (session_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table session_scan;

--liquibase formatted sql

--changeset rimanakuy:minutes-search-0001-key-of-session dbms:mariadb
--comment What said keeps of a session, to follow it by.
create unique index uk_dialogue_session_said on dialogue_session (session_id, held_on, held_precision, roundtable_id);
--rollback drop index uk_dialogue_session_said on dialogue_session;

--changeset rimanakuy:minutes-search-0002-create-said dbms:mariadb
--comment The lines that are public, in the order in which they are read: the latest session first. Where and when follows the session by itself; gone with the line.
create table said (
    line_id        uuid          not null,
    session_id     uuid          not null,
    held_on        date          not null,
    held_precision varchar(5)    not null,
    roundtable_id  uuid          not null,
    place          bigint        not null,
    kind           varchar(12)   not null,
    text           varchar(8000) not null,
    example        boolean       not null,
    primary key (line_id),
    fulltext index ft_said_text (text),
    index idx_said_order (held_on desc, session_id desc, place, line_id, kind, held_precision, example),
    index idx_said_roundtable (roundtable_id, held_on desc, session_id desc, place, line_id, kind),
    index idx_said_kind (kind, held_on desc, session_id desc, place, line_id),
    index idx_said_session (session_id, held_on, held_precision, roundtable_id),
    constraint fk_said_line foreign key (line_id) references minutes_line (line_id) on delete cascade,
    constraint fk_said_session foreign key (session_id, held_on, held_precision, roundtable_id)
        references dialogue_session (session_id, held_on, held_precision, roundtable_id) on update cascade on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table said;

--changeset rimanakuy:minutes-search-0003-create-said-party dbms:mariadb
--comment Whom a public line concerns: who said it, whose reservation it is, who took a stance on it; in the same order.
create table said_party (
    line_id    uuid   not null,
    party_id   uuid   not null,
    session_id uuid   not null,
    held_on    date   not null,
    place      bigint not null,
    primary key (line_id, party_id),
    index idx_said_party_order (party_id, held_on desc, session_id desc, place, line_id),
    index idx_said_party_session (session_id, held_on),
    constraint fk_said_party_said foreign key (line_id) references said (line_id) on delete cascade,
    constraint fk_said_party_party foreign key (party_id) references party (party_id),
    constraint fk_said_party_session foreign key (session_id, held_on)
        references dialogue_session (session_id, held_on) on update cascade on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table said_party;

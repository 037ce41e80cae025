--liquibase formatted sql

--changeset rimanakuy:minutes-0001-create-minutes dbms:mariadb
--comment The minutes of a session, from the draft to the acta that never changes; the text that is hashed is kept as it was hashed.
create table minutes (
    session_id        uuid         not null,
    version           int          not null,
    state             varchar(10)  not null,
    manner            varchar(12)  not null,
    transcribed_from  varchar(500)     null,
    transcribed_by    varchar(200)     null,
    latest_change     bigint       not null,
    lines_counted     int          not null,
    frozen            int          not null,
    corrections_until date             null,
    answers_until     date             null,
    number            varchar(40)      null,
    closed_at         datetime(6)      null,
    sha256            char(64) character set ascii collate ascii_bin null,
    text              mediumtext       null,
    agreements          int            null,
    decisions           int            null,
    without_responsible int            null,
    without_deadline    int            null,
    without_follow_up   int            null,
    without_quorum      int            null,
    session_gaps        int            null,
    example           boolean      not null default false,
    primary key (session_id),
    constraint uk_minutes_number unique (number),
    constraint fk_minutes_session foreign key (session_id) references dialogue_session (session_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table minutes;

--changeset rimanakuy:minutes-0002-create-line dbms:mariadb
--comment Lines as they are typed. A dropped one stays until the acta is closed, so that it can be taken back.
create table minutes_line (
    line_id       uuid          not null,
    version       int           not null,
    session_id    uuid          not null,
    code          varchar(40)   not null,
    place         bigint        not null,
    depth         int           not null,
    kind          varchar(12)   not null,
    text          varchar(8000) not null,
    wording       varchar(8)    not null,
    language      varchar(2)    not null,
    item_id       uuid              null,
    party_id      uuid              null,
    speaker       varchar(200)      null,
    consent       varchar(10)       null,
    said_at       datetime(6)       null,
    settles       varchar(40)       null,
    addendum_to   varchar(40)       null,
    source        varchar(500)      null,
    dropped       boolean       not null,
    change_number bigint        not null,
    typed_by      uuid              null,
    typed_by_name varchar(200)      null,
    typed_at      uuid              null,
    typed_from    int           not null,
    typed_until   datetime(6)       null,
    primary key (line_id),
    constraint uk_minutes_line_code unique (code),
    constraint fk_minutes_line_minutes foreign key (session_id) references minutes (session_id) on delete cascade,
    constraint fk_minutes_line_item foreign key (item_id) references agenda_item (item_id) on delete set null,
    constraint fk_minutes_line_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table minutes_line;

--changeset rimanakuy:minutes-0003-index-order dbms:mariadb
--comment The lines of a session in their order.
create index idx_minutes_line_place on minutes_line (session_id, place, line_id);
--rollback drop index idx_minutes_line_place on minutes_line;

--changeset rimanakuy:minutes-0004-index-change dbms:mariadb
--comment What changed since somebody looked.
create index idx_minutes_line_change on minutes_line (session_id, change_number);
--rollback drop index idx_minutes_line_change on minutes_line;

--changeset rimanakuy:minutes-0006-create-stance dbms:mariadb
--comment Where a party stands on a line; gone with the line.
create table line_stance (
    line_id  uuid       not null,
    party_id uuid       not null,
    stance   varchar(8) not null,
    primary key (line_id, party_id),
    constraint fk_line_stance_line foreign key (line_id) references minutes_line (line_id) on delete cascade,
    constraint fk_line_stance_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table line_stance;

--changeset rimanakuy:minutes-0007-create-frozen dbms:mariadb
--comment The text that was circulated, each time as it was; gone with the minutes.
create table frozen_minutes (
    session_id        uuid        not null,
    number            int         not null,
    circulated_at     datetime(6) not null,
    corrections_until date        not null,
    answers_until     date        not null,
    sha256            char(64) character set ascii collate ascii_bin not null,
    text              mediumtext  not null,
    primary key (session_id, number),
    constraint fk_frozen_minutes foreign key (session_id) references minutes (session_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table frozen_minutes;

--changeset rimanakuy:minutes-0008-create-correction dbms:mariadb
--comment What an attending delegation wants a line to say, and what became of it; gone with the minutes.
create table line_correction (
    correction_id uuid          not null,
    session_id    uuid          not null,
    frozen        int           not null,
    line_id       uuid          not null,
    party_id      uuid          not null,
    said_before   varchar(8000) not null,
    proposed      varchar(8000) not null,
    reason        varchar(2000) not null,
    proposed_at   datetime(6)   not null,
    outcome       varchar(10)       null,
    answer        varchar(2000)     null,
    answered_at   datetime(6)       null,
    primary key (correction_id),
    constraint fk_line_correction_minutes foreign key (session_id) references minutes (session_id) on delete cascade,
    constraint fk_line_correction_line foreign key (line_id) references minutes_line (line_id) on delete cascade,
    constraint fk_line_correction_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table line_correction;

--changeset rimanakuy:minutes-0009-create-answer dbms:mariadb
--comment What each delegation that attended answered to the text that was circulated; gone with the minutes.
create table minutes_answer (
    session_id  uuid          not null,
    frozen      int           not null,
    party_id    uuid          not null,
    answer      varchar(12)   not null,
    words       varchar(8000)     null,
    answered_at datetime(6)   not null,
    answered_by varchar(200)      null,
    document_id uuid              null,
    paper       varchar(500)      null,
    primary key (session_id, frozen, party_id),
    constraint fk_minutes_answer_minutes foreign key (session_id) references minutes (session_id) on delete cascade,
    constraint fk_minutes_answer_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table minutes_answer;

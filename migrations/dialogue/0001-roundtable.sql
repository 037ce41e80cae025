--liquibase formatted sql

--changeset rimanakuy:dialogue-0001-create-roundtable dbms:mariadb
--comment Roundtables and their subgroups: on what instrument they stand, how they decide, and their terms.
create table roundtable (
    roundtable_id      uuid          not null,
    version            int           not null,
    code               varchar(40)   not null,
    name               varchar(200)  not null,
    agreement_id       uuid              null,
    legal_instrument   varchar(500)      null,
    parent_id          uuid              null,
    place_id           uuid              null,
    installed_on       date              null,
    installed_precision varchar(5)       null,
    valid_until        date              null,
    valid_until_precision varchar(5)     null,
    followed_since     date              null,
    quorum_delegations int               null,
    decision_rule      varchar(20)       null,
    decision_note      varchar(2000)     null,
    days_papers        int           not null,
    days_circulate     int           not null,
    days_correct       int           not null,
    days_answer        int           not null,
    note               varchar(2000)     null,
    source             varchar(500)      null,
    example            boolean       not null default false,
    primary key (roundtable_id),
    constraint uk_roundtable_code unique (code),
    constraint fk_roundtable_agreement foreign key (agreement_id) references agreement (agreement_id) on delete set null,
    constraint fk_roundtable_parent foreign key (parent_id) references roundtable (roundtable_id),
    constraint fk_roundtable_place foreign key (place_id) references place (place_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table roundtable;

--changeset rimanakuy:dialogue-0002-create-renewal dbms:mariadb
--comment By which resolution a roundtable goes on, and until when; gone with it.
create table roundtable_renewal (
    roundtable_id         uuid         not null,
    position              int          not null,
    instrument            varchar(500) not null,
    renewed_on            date             null,
    renewed_precision     varchar(5)       null,
    valid_until           date             null,
    valid_until_precision varchar(5)       null,
    primary key (roundtable_id, position),
    constraint fk_roundtable_renewal foreign key (roundtable_id) references roundtable (roundtable_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table roundtable_renewal;

--changeset rimanakuy:dialogue-0003-create-delegation dbms:mariadb
--comment Which parties sit at it, with how many seats; an address to write to is never public. Gone with it.
create table roundtable_delegation (
    roundtable_id uuid         not null,
    position      int          not null,
    party_id      uuid         not null,
    role          varchar(12)  not null,
    seats         int              null,
    required      boolean      not null,
    email         varchar(254)     null,
    primary key (roundtable_id, position),
    constraint uk_roundtable_delegation unique (roundtable_id, party_id),
    constraint fk_roundtable_delegation foreign key (roundtable_id) references roundtable (roundtable_id) on delete cascade,
    constraint fk_roundtable_delegation_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table roundtable_delegation;

--changeset rimanakuy:dialogue-0004-create-seat dbms:mariadb
--comment Who sits for a delegation, in which capacity; an address to write to is never public. Gone with the roundtable.
create table roundtable_seat (
    roundtable_id uuid         not null,
    position      int          not null,
    party_id      uuid         not null,
    person        varchar(200) not null,
    capacity      varchar(12)  not null,
    email         varchar(254)     null,
    primary key (roundtable_id, position),
    constraint fk_roundtable_seat foreign key (roundtable_id) references roundtable (roundtable_id) on delete cascade,
    constraint fk_roundtable_seat_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table roundtable_seat;

--changeset rimanakuy:dialogue-0005-create-language dbms:mariadb
--comment The languages a roundtable works in; gone with it.
create table roundtable_language (
    roundtable_id uuid       not null,
    position      int        not null,
    language      varchar(2) not null,
    primary key (roundtable_id, position),
    constraint fk_roundtable_language foreign key (roundtable_id) references roundtable (roundtable_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table roundtable_language;

--changeset rimanakuy:dialogue-0006-create-escalation dbms:mariadb
--comment To whom an overdue commitment goes, step by step, each so many days after the deadline; gone with the roundtable.
create table roundtable_escalation (
    roundtable_id uuid         not null,
    position      int          not null,
    step          varchar(12)  not null,
    body          varchar(200)     null,
    after_days    int          not null,
    primary key (roundtable_id, position),
    constraint fk_roundtable_escalation foreign key (roundtable_id) references roundtable (roundtable_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table roundtable_escalation;

--liquibase formatted sql

--changeset rimanakuy:party-0001-create-party dbms:mariadb
--comment Organisations; a party that was succeeded stays on record.
create table party (
    party_id   uuid          not null,
    version    int           not null,
    code       varchar(40)   not null,
    name       varchar(200)  not null,
    short_name varchar(60)       null,
    kind       varchar(24)   not null,
    place_id   uuid              null,
    note       varchar(2000)     null,
    source     varchar(500)      null,
    example    boolean       not null default false,
    primary key (party_id),
    constraint uk_party_code unique (code),
    constraint fk_party_place foreign key (place_id) references place (place_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table party;

--changeset rimanakuy:party-0002-create-succession dbms:mariadb
--comment A party has at most one successor.
create table succession (
    succession_id       uuid         not null,
    version             int          not null,
    predecessor_id      uuid         not null,
    successor_id        uuid         not null,
    effective_on        date         not null,
    effective_precision varchar(5)   not null,
    basis               varchar(500)     null,
    source              varchar(500)     null,
    example             boolean      not null default false,
    primary key (succession_id),
    constraint uk_succession_predecessor unique (predecessor_id),
    constraint fk_succession_predecessor foreign key (predecessor_id) references party (party_id),
    constraint fk_succession_successor foreign key (successor_id) references party (party_id),
    constraint ck_succession_other check (predecessor_id <> successor_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table succession;

--changeset rimanakuy:party-0003-create-person dbms:mariadb
--comment People who stand for parties; sex and age band are optional and never public.
create table person (
    person_id uuid         not null,
    name      varchar(200) not null,
    sex       varchar(1)       null,
    age_band  varchar(16)      null,
    example   boolean      not null default false,
    primary key (person_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table person;

--changeset rimanakuy:party-0004-create-mandate dbms:mariadb
--comment Who stood for which party, in what capacity, from when to when.
create table mandate (
    mandate_id      uuid         not null,
    version         int          not null,
    party_id        uuid         not null,
    person_id       uuid         not null,
    capacity        varchar(16)  not null,
    office          varchar(200)     null,
    from_date       date             null,
    from_precision  varchar(5)       null,
    until_date      date             null,
    until_precision varchar(5)       null,
    source          varchar(500)     null,
    primary key (mandate_id),
    constraint fk_mandate_party foreign key (party_id) references party (party_id),
    constraint fk_mandate_person foreign key (person_id) references person (person_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table mandate;

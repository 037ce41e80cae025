--liquibase formatted sql

--changeset rimanakuy:perception-0001-create-instrument dbms:mariadb
--comment What is asked, apart from our own short form, which stands in the code.
create table perception_instrument (
    code       varchar(20)  not null,
    name       varchar(200) not null,
    licence    varchar(500) not null,
    top        int          not null,
    defined_at datetime(6)  not null,
    primary key (code)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table perception_instrument;

--changeset rimanakuy:perception-0002-create-item dbms:mariadb
--comment The questions of an instrument.
create table perception_item (
    instrument varchar(20)  not null,
    position   int          not null,
    code       varchar(20)  not null,
    words      varchar(500) not null,
    reversed   boolean      not null,
    primary key (instrument, position),
    constraint uk_perception_item unique (instrument, code),
    constraint fk_perception_item_instrument foreign key (instrument) references perception_instrument (code)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table perception_item;

--changeset rimanakuy:perception-0003-create-round dbms:mariadb
--comment The times that people were asked; a published round takes no more answers, for one more would show whose it was.
create table perception_round (
    round_id   uuid         not null,
    version    int          not null,
    code       varchar(20)  not null,
    title      varchar(200) not null,
    instrument varchar(20)  not null,
    place_id   uuid             null,
    asked_from date         not null,
    asked_to   date         not null,
    manner     varchar(10)  not null,
    asked_by   varchar(200) not null,
    published_on date           null,
    example    boolean      not null default false,
    primary key (round_id),
    constraint uk_perception_round unique (code),
    constraint fk_perception_round_place foreign key (place_id) references place (place_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table perception_round;

--changeset rimanakuy:perception-0004-create-sheet dbms:mariadb
--comment The answers of one person, of whom nothing else is kept.
create table perception_sheet (
    sheet_id    uuid          not null,
    round_id    uuid          not null,
    place_id    uuid          not null,
    language    char(2)       not null,
    why         varchar(2000)     null,
    recorded_at datetime(6)   not null,
    batch       uuid          not null,
    primary key (sheet_id),
    constraint fk_perception_sheet_round foreign key (round_id) references perception_round (round_id) on delete cascade,
    constraint fk_perception_sheet_place foreign key (place_id) references place (place_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table perception_sheet;

--changeset rimanakuy:perception-0005-create-value dbms:mariadb
--comment Answers to items.
create table perception_value (
    sheet_id uuid        not null,
    item     varchar(20) not null,
    value    int         not null,
    primary key (sheet_id, item),
    constraint fk_perception_value_sheet foreign key (sheet_id) references perception_sheet (sheet_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table perception_value;

--changeset rimanakuy:perception-0006-index-round dbms:mariadb
--comment The sheets of a round, community by community.
create index idx_perception_sheet_round on perception_sheet (round_id, place_id);
--rollback drop index idx_perception_sheet_round on perception_sheet;

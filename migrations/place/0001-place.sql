--liquibase formatted sql

--changeset rimanakuy:place-0001-create-place dbms:mariadb
--comment The territory as a tree of four levels; sorted by level, so the level is kept as an ordinal-ordered enum.
create table place (
    place_id  uuid         not null,
    version   int          not null,
    code      varchar(40)  not null,
    name      varchar(200) not null,
    level     enum ('REGION', 'PROVINCE', 'DISTRICT', 'COMMUNITY') not null,
    parent_id uuid             null,
    setting   varchar(8)       null,
    latitude  decimal(9, 6)    null,
    longitude decimal(9, 6)    null,
    source    varchar(500)     null,
    example   boolean      not null default false,
    primary key (place_id),
    constraint uk_place_code unique (code),
    constraint fk_place_parent foreign key (parent_id) references place (place_id),
    constraint ck_place_root check ((level = 'REGION') = (parent_id is null)),
    constraint ck_place_setting check (setting in ('URBAN', 'RURAL'))
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table place;

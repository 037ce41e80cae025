--liquibase formatted sql

--changeset rimanakuy:place-0002-create-holiday dbms:mariadb
--comment Local days off beyond those of the whole country, which are reckoned.
create table holiday (
    holiday_id uuid         not null,
    version    int          not null,
    holiday_on date         not null,
    name       varchar(200) not null,
    source     varchar(500) not null,
    primary key (holiday_id),
    constraint uk_holiday_on unique (holiday_on)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table holiday;

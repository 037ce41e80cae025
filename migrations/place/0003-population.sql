--liquibase formatted sql

--changeset rimanakuy:place-0003-create-population dbms:mariadb
--comment How many people lived in a place in a year, according to one source. Examples go with their place.
create table place_population (
    population_id uuid         not null,
    version       int          not null,
    place_id      uuid         not null,
    year          int          not null,
    inhabitants   int          not null,
    source        varchar(500) not null,
    primary key (population_id),
    constraint uk_place_population unique (place_id, year),
    constraint fk_place_population_place foreign key (place_id) references place (place_id) on delete cascade,
    constraint ck_place_population_inhabitants check (inhabitants > 0)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table place_population;

--liquibase formatted sql

--changeset rimanakuy:budget-0001-create-budget-year dbms:mariadb
--comment What the latest consultation says of each project and year; null is unknown, which is not nothing.
create table budget_year (
    project_id   uuid           not null,
    year         smallint       not null,
    currency     varchar(3)     not null,
    pia          decimal(19, 2)     null,
    pim          decimal(19, 2)     null,
    certified    decimal(19, 2)     null,
    accrued      decimal(19, 2)     null,
    paid         decimal(19, 2)     null,
    consulted_on date           not null,
    source       varchar(500)   not null,
    told_at      datetime(6)    not null,
    primary key (project_id, year),
    key ix_budget_year_year (year, project_id),
    constraint fk_budget_year_project foreign key (project_id) references project (project_id) on delete cascade,
    constraint ck_budget_year_amounts check (
        coalesce(pia, pim, certified, accrued, paid) is not null
        and coalesce(pia, 0) >= 0 and coalesce(pim, 0) >= 0 and coalesce(certified, 0) >= 0
        and coalesce(accrued, 0) >= 0 and coalesce(paid, 0) >= 0)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table budget_year;

--changeset rimanakuy:budget-0002-create-budget-year-before dbms:mariadb
--comment Consultations that a later one superseded, or that were told after a later one; never changed, never removed.
create table budget_year_before (
    project_id   uuid           not null,
    year         smallint       not null,
    told_at      datetime(6)    not null,
    currency     varchar(3)     not null,
    pia          decimal(19, 2)     null,
    pim          decimal(19, 2)     null,
    certified    decimal(19, 2)     null,
    accrued      decimal(19, 2)     null,
    paid         decimal(19, 2)     null,
    consulted_on date           not null,
    source       varchar(500)   not null,
    primary key (project_id, year, told_at),
    constraint fk_budget_year_before_project foreign key (project_id) references project (project_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table budget_year_before;

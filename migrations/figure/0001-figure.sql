--liquibase formatted sql

--changeset rimanakuy:figure-0001-create-figure dbms:mariadb
--comment Figures that somebody states; one without a value is what a source lacks.
create table figure (
    figure_id    uuid          not null,
    version      int           not null,
    code         varchar(40)   not null,
    subject      varchar(200)  not null,
    measure      varchar(200)  not null,
    stated_value decimal(24,6)     null,
    unit         varchar(10)   not null,
    bound        varchar(10)   not null,
    period_from  int               null,
    period_to    int               null,
    base         varchar(500)      null,
    stated_by    varchar(200)      null,
    source       varchar(500)  not null,
    note         varchar(2000)     null,
    example      boolean       not null default false,
    primary key (figure_id),
    constraint uk_figure_code unique (code),
    constraint ck_figure_period check ((period_from is null) = (period_to is null) and (period_from is null or period_from <= period_to))
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table figure;

--changeset rimanakuy:figure-0002-create-figure-check dbms:mariadb
--comment Formulas over figures; what they come to is recomputed at every reading and never kept.
create table figure_check (
    check_id      uuid          not null,
    version       int           not null,
    code          varchar(40)   not null,
    title         varchar(200)  not null,
    formula       varchar(500)  not null,
    expected      decimal(24,6)     null,
    expected_unit varchar(200)      null,
    found         varchar(16)       null,
    across        varchar(500)      null,
    note          varchar(2000)     null,
    example       boolean       not null default false,
    primary key (check_id),
    constraint uk_figure_check_code unique (code)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table figure_check;

--liquibase formatted sql

--changeset rimanakuy:project-0001-create-project dbms:mariadb
--comment Promised works; a national code belongs to one of them.
create table project (
    project_id      uuid          not null,
    version         int           not null,
    number          varchar(20)   not null,
    number_order    bigint        not null,
    name            varchar(200)  not null,
    cui             varchar(10)       null,
    snip            varchar(10)       null,
    executor_id     uuid              null,
    modality        varchar(16)       null,
    funding         varchar(16)       null,
    budget_function varchar(24)       null,
    dimension       varchar(24)       null,
    setting         varchar(8)        null,
    classified_by   varchar(200)      null,
    place_id        uuid              null,
    target_group    varchar(200)      null,
    stage           varchar(16)       null,
    note            varchar(2000)     null,
    source          varchar(500)      null,
    example         boolean       not null default false,
    primary key (project_id),
    constraint uk_project_number unique (number),
    constraint uk_project_number_order unique (number_order),
    constraint uk_project_cui unique (cui),
    constraint uk_project_snip unique (snip),
    constraint fk_project_executor foreign key (executor_id) references party (party_id),
    constraint fk_project_place foreign key (place_id) references place (place_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table project;

--changeset rimanakuy:project-0002-index-executor dbms:mariadb
--comment The works of one executor, in order of number.
create index idx_project_executor on project (executor_id, number_order);
--rollback drop index idx_project_executor on project;

--changeset rimanakuy:project-0003-index-place dbms:mariadb
--comment The works at one place, in order of number.
create index idx_project_place on project (place_id, number_order);
--rollback drop index idx_project_place on project;

--changeset rimanakuy:project-0004-index-stage dbms:mariadb
--comment The works in one stage, in order of number.
create index idx_project_stage on project (stage, number_order);
--rollback drop index idx_project_stage on project;

--changeset rimanakuy:project-0005-index-function dbms:mariadb
--comment The works of one budget function, in order of number.
create index idx_project_function on project (budget_function, number_order);
--rollback drop index idx_project_function on project;

--changeset rimanakuy:project-0006-create-stage dbms:mariadb
--comment When each stage was to be reached, and was.
create table project_stage (
    project_id         uuid        not null,
    position           int         not null,
    stage              varchar(16) not null,
    baseline_on        date            null,
    baseline_precision varchar(5)      null,
    revised_on         date            null,
    revised_precision  varchar(5)      null,
    actual_on          date            null,
    actual_precision   varchar(5)      null,
    primary key (project_id, position),
    constraint fk_project_stage foreign key (project_id) references project (project_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table project_stage;

--changeset rimanakuy:project-0007-create-stop dbms:mariadb
--comment When a work stood still, and why.
create table project_stop (
    project_id          uuid          not null,
    position            int           not null,
    stopped_on          date          not null,
    stopped_precision   varchar(5)    not null,
    restarted_on        date              null,
    restarted_precision varchar(5)        null,
    reason              varchar(2000)     null,
    source              varchar(500)      null,
    primary key (project_id, position),
    constraint fk_project_stop foreign key (project_id) references project (project_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table project_stop;

--changeset rimanakuy:project-0008-create-cost dbms:mariadb
--comment What a work was said to cost in all, each time it was said.
create table project_cost (
    project_id     uuid           not null,
    position       int            not null,
    told_on        date           not null,
    told_precision varchar(5)     not null,
    amount         decimal(19, 2) not null,
    currency       varchar(3)     not null,
    reason         varchar(2000)      null,
    source         varchar(500)       null,
    primary key (project_id, position),
    constraint fk_project_cost foreign key (project_id) references project (project_id) on delete cascade,
    constraint ck_project_cost check (amount >= 0)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table project_cost;

--changeset rimanakuy:project-0009-create-commitment dbms:mariadb
--comment From which commitments a work comes, by their numbers.
create table project_commitment (
    project_id uuid        not null,
    position   int         not null,
    commitment varchar(20) not null,
    primary key (project_id, position),
    index idx_project_commitment (commitment, project_id),
    constraint fk_project_commitment foreign key (project_id) references project (project_id) on delete cascade,
    constraint fk_project_commitment_number foreign key (commitment) references commitment (number)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table project_commitment;

--changeset rimanakuy:project-0010-create-participation dbms:mariadb
--comment In which stages those for whom a work is built took part.
create table project_participation (
    project_id   uuid          not null,
    position     int           not null,
    stage        varchar(16)   not null,
    session_code varchar(40)       null,
    note         varchar(2000)     null,
    primary key (project_id, position),
    constraint fk_project_participation foreign key (project_id) references project (project_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table project_participation;

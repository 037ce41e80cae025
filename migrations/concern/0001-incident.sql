--liquibase formatted sql

--changeset rimanakuy:concern-0001-create-incident dbms:mariadb
--comment What happened around the mine.
create table incident (
    incident_id    uuid          not null,
    version        int           not null,
    number         varchar(20)   not null,
    occurred_from  date          not null,
    from_precision varchar(5)    not null,
    occurred_to    date              null,
    to_precision   varchar(5)        null,
    place_id       uuid          not null,
    kind           varchar(24)   not null,
    severity       varchar(10)   not null,
    words          varchar(2000) not null,
    source         varchar(500)  not null,
    example        boolean       not null default false,
    primary key (incident_id),
    constraint uk_incident_number unique (number),
    constraint fk_incident_place foreign key (place_id) references place (place_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table incident;

--changeset rimanakuy:concern-0002-create-incident-account dbms:mariadb
--comment What each side says of an incident.
create table incident_account (
    incident_id    uuid          not null,
    position       int           not null,
    who            varchar(200)  not null,
    words          varchar(2000) not null,
    said_on        date              null,
    said_precision varchar(5)        null,
    source         varchar(500)      null,
    primary key (incident_id, position),
    constraint fk_incident_account_incident foreign key (incident_id) references incident (incident_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table incident_account;

--changeset rimanakuy:concern-0003-index-place dbms:mariadb
--comment What happened at a place, the latest first.
create index idx_incident_place on incident (place_id, occurred_from);
--rollback drop index idx_incident_place on incident;

--changeset rimanakuy:concern-0004-index-day dbms:mariadb
--comment What happened anywhere, the latest first.
create index idx_incident_day on incident (occurred_from, number);
--rollback drop index idx_incident_day on incident;

--liquibase formatted sql

--changeset rimanakuy:concern-0005-create-grievance dbms:mariadb
--comment What people complain about. Confidential: only counts by topic, and summaries by consent, are public.
create table grievance (
    grievance_id uuid          not null,
    version      int           not null,
    number       varchar(20)   not null,
    received_on  date          not null,
    channel      varchar(12)   not null,
    complainant  varchar(200)      null,
    topic        varchar(16)   not null,
    addressee_id uuid              null,
    place_id     uuid              null,
    about        varchar(40)       null,
    words        varchar(2000) not null,
    summary      varchar(2000)     null,
    consent      boolean       not null,
    primary key (grievance_id),
    constraint uk_grievance_number unique (number),
    constraint fk_grievance_addressee foreign key (addressee_id) references party (party_id),
    constraint fk_grievance_place foreign key (place_id) references place (place_id),
    constraint ck_grievance_summary check (consent or summary is null)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table grievance;

--changeset rimanakuy:concern-0006-create-grievance-step dbms:mariadb
--comment What was done with a grievance.
create table grievance_step (
    grievance_id uuid          not null,
    position     int           not null,
    step         varchar(16)   not null,
    taken_on     date          not null,
    words        varchar(2000) not null,
    primary key (grievance_id, position),
    constraint fk_grievance_step_grievance foreign key (grievance_id) references grievance (grievance_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table grievance_step;

--changeset rimanakuy:concern-0007-index-received dbms:mariadb
--comment The latest first, and counts by year.
create index idx_grievance_received on grievance (received_on, topic);
--rollback drop index idx_grievance_received on grievance;

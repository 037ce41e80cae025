--liquibase formatted sql

--changeset rimanakuy:agreement-0001-create-agreement dbms:mariadb
--comment Signed instruments, and since when this register follows each.
create table agreement (
    agreement_id             uuid          not null,
    version                  int           not null,
    code                     varchar(40)   not null,
    title                    varchar(200)  not null,
    instrument               varchar(24)   not null,
    signed_on                date              null,
    signed_precision         varchar(5)        null,
    effective_from           date              null,
    effective_from_precision varchar(5)        null,
    effective_to             date              null,
    effective_to_precision   varchar(5)        null,
    followed_since           date              null,
    place_id                 uuid              null,
    note                     varchar(2000)     null,
    source                   varchar(500)      null,
    example                  boolean       not null default false,
    primary key (agreement_id),
    constraint uk_agreement_code unique (code),
    constraint fk_agreement_place foreign key (place_id) references place (place_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table agreement;

--changeset rimanakuy:agreement-0002-create-party dbms:mariadb
--comment Who stands in it, in which role, and whether they signed; gone with its agreement.
create table agreement_party (
    agreement_id uuid        not null,
    position     int         not null,
    party_id     uuid        not null,
    role         varchar(12) not null,
    signature    varchar(16)     null,
    primary key (agreement_id, position),
    constraint fk_agreement_party_agreement foreign key (agreement_id) references agreement (agreement_id) on delete cascade,
    constraint fk_agreement_party_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table agreement_party;

--changeset rimanakuy:agreement-0003-create-contribution-rule dbms:mariadb
--comment What is owed each year; gone with its agreement.
create table contribution_rule (
    agreement_id             uuid           not null,
    position                 int            not null,
    clause                   varchar(20)        null,
    percent_of_pretax_profit decimal(6, 3)      null,
    minimum_amount           decimal(18, 2)     null,
    currency                 varchar(3)         null,
    year_from                int            not null,
    year_to                  int                null,
    source                   varchar(500)       null,
    primary key (agreement_id, position),
    constraint fk_contribution_rule_agreement foreign key (agreement_id) references agreement (agreement_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table contribution_rule;

--changeset rimanakuy:agreement-0004-create-clause dbms:mariadb
--comment Numbered parts; gone with their agreement.
create table clause (
    clause_id    uuid          not null,
    version      int           not null,
    agreement_id uuid          not null,
    number       varchar(20)   not null,
    heading      varchar(200)      null,
    text         varchar(8000) not null,
    wording      varchar(8)    not null,
    language     varchar(2)    not null,
    source       varchar(500)      null,
    primary key (clause_id),
    constraint uk_clause_number unique (agreement_id, number),
    constraint fk_clause_agreement foreign key (agreement_id) references agreement (agreement_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table clause;

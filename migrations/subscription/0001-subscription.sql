--liquibase formatted sql

--changeset rimanakuy:subscription-0001-create-subscriber dbms:mariadb
--comment Who is told: somebody with an account, with a confirmed address, or both. Gone when they end it. Told up to an act of the journal and a day of the sweep.
create table subscriber (
    subscriber_id uuid         not null,
    version       int          not null,
    account_id    uuid             null,
    address       varchar(254) character set ascii collate ascii_general_ci null,
    language      varchar(2)   not null,
    rhythm        varchar(8)   not null,
    token         char(32)     character set ascii collate ascii_bin not null,
    told_sequence bigint       not null,
    told_day      date         not null,
    next_at       datetime(6)      null,
    stopped       varchar(8)       null,
    stopped_at    datetime(6)      null,
    primary key (subscriber_id),
    constraint uk_subscriber_account unique (account_id),
    constraint uk_subscriber_address unique (address),
    constraint uk_subscriber_token unique (token),
    constraint ck_subscriber_reached check (account_id is not null or address is not null)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table subscriber;

--changeset rimanakuy:subscription-0002-create-subscription dbms:mariadb
--comment What each is told of. The subject is an identity only: what is gone is told of no more.
create table subscription (
    subscriber_id uuid        not null,
    kind          varchar(12) not null,
    subject_id    uuid        not null,
    primary key (subscriber_id, kind, subject_id),
    constraint fk_subscription_subscriber foreign key (subscriber_id) references subscriber (subscriber_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table subscription;

--changeset rimanakuy:subscription-0003-create-request dbms:mariadb
--comment What was asked for an address and not confirmed from it yet. Gone once it is, or after a week.
create table subscription_request (
    request_id uuid         not null,
    token      char(32)     character set ascii collate ascii_bin not null,
    address    varchar(254) character set ascii collate ascii_general_ci not null,
    account_id uuid             null,
    language   varchar(2)   not null,
    rhythm     varchar(8)   not null,
    kind       varchar(12)      null,
    subject_id uuid             null,
    asked_at   datetime(6)  not null,
    primary key (request_id),
    constraint uk_subscription_request_token unique (token)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table subscription_request;

--changeset rimanakuy:subscription-0004-index-asked dbms:mariadb
--comment How much was asked for lately, altogether and for one address; and what is too old.
create index idx_subscription_request_asked on subscription_request (asked_at, address);
--rollback drop index idx_subscription_request_asked on subscription_request;

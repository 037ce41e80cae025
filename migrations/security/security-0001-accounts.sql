--liquibase formatted sql

--changeset rimanakuy:security-0001-account dbms:mariadb
--comment Who may sign in. The party spoken for is an identity only: parties are kept by a module that knows accounts, not the other way round.
create table account (
    id uuid not null,
    version int not null,
    login varchar(200) not null,
    name varchar(200) not null,
    password_hash varchar(255) not null,
    party uuid null,
    active boolean not null,
    constraint pk_account primary key (id),
    constraint uk_account_login unique (login)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table account;

--changeset rimanakuy:security-0002-account-role dbms:mariadb
create table account_role (
    account uuid not null,
    role varchar(20) not null,
    constraint pk_account_role primary key (account, role),
    constraint fk_account_role_account foreign key (account) references account (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table account_role;

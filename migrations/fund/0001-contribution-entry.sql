--liquibase formatted sql

--changeset rimanakuy:fund-0001-create-contribution-entry dbms:mariadb
--comment The ledger of contributions: an entry is taken back by one other at most. Examples go with their agreement.
create table contribution_entry (
    entry_id          uuid          not null,
    version           int           not null,
    agreement_id      uuid          not null,
    contribution_year int           not null,
    kind              varchar(16)   not null,
    told_on           date          not null,
    told_precision    varchar(5)    not null,
    amount            decimal(19,2) not null,
    currency          char(3)       not null,
    rate_to           char(3)           null,
    rate              decimal(15,6)     null,
    rate_source       varchar(500)      null,
    stated_by         uuid              null,
    source            varchar(500)  not null,
    document_id       uuid              null,
    budget_function   varchar(24)       null,
    place_id          uuid              null,
    state_duty        boolean           null,
    norm              varchar(500)      null,
    reverses          uuid              null,
    reason            varchar(2000)     null,
    recorded_at       datetime(6)   not null,
    primary key (entry_id),
    constraint uk_contribution_entry_reverses unique (reverses),
    constraint fk_contribution_entry_agreement foreign key (agreement_id) references agreement (agreement_id) on delete cascade,
    constraint fk_contribution_entry_reverses foreign key (reverses) references contribution_entry (entry_id) on delete cascade,
    constraint fk_contribution_entry_party foreign key (stated_by) references party (party_id),
    constraint fk_contribution_entry_document foreign key (document_id) references document (document_id),
    constraint fk_contribution_entry_place foreign key (place_id) references place (place_id),
    constraint ck_contribution_entry_amount check (amount > 0 or kind = 'DECLARED_PROFIT'),
    constraint ck_contribution_entry_reason check ((reverses is null) = (reason is null))
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table contribution_entry;

--changeset rimanakuy:fund-0002-index-agreement dbms:mariadb
--comment The ledger of an agreement, year by year, in the order of writing.
create index idx_contribution_entry_agreement on contribution_entry (agreement_id, contribution_year, entry_id);
--rollback drop index idx_contribution_entry_agreement on contribution_entry;

--changeset rimanakuy:fund-0003-index-function dbms:mariadb
--comment What was executed for one function of the budget in some years.
create index idx_contribution_entry_function on contribution_entry (budget_function, contribution_year);
--rollback drop index idx_contribution_entry_function on contribution_entry;

--changeset rimanakuy:fund-0004-entry-update dbms:mariadb
--comment What was written in a ledger stays as it was written.
create trigger contribution_entry_update before update on contribution_entry for each row
    signal sqlstate '45000' set message_text = 'an entry of a ledger never changes; another one takes it back';
--rollback drop trigger contribution_entry_update;

--changeset rimanakuy:fund-0005-entry-delete dbms:mariadb
--comment Nothing leaves a ledger; an example goes with its agreement, whose foreign keys fire no trigger.
create trigger contribution_entry_delete before delete on contribution_entry for each row
    signal sqlstate '45000' set message_text = 'an entry of a ledger never changes; another one takes it back';
--rollback drop trigger contribution_entry_delete;

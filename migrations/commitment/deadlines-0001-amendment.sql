--liquibase formatted sql

--changeset rimanakuy:commitment-deadlines-0001-create-amendment dbms:mariadb
--comment What was agreed about a promise after it was made; rows are only added, and go with their commitment when an example is removed.
create table amendment (
    amendment_id         uuid          not null,
    commitment_id        uuid          not null,
    kind                 varchar(8)    not null,
    due_before           date              null,
    due_before_precision varchar(5)        null,
    due_after            date              null,
    due_after_precision  varchar(5)        null,
    words_after          varchar(8000)     null,
    reason               varchar(2000) not null,
    approval             varchar(500)  not null,
    approved_on          date          not null,
    approved_precision   varchar(5)    not null,
    document_id          uuid              null,
    recorded_at          datetime(6)   not null,
    primary key (amendment_id),
    constraint fk_amendment_commitment foreign key (commitment_id) references commitment (commitment_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table amendment;

--changeset rimanakuy:commitment-deadlines-0002-index-amendment dbms:mariadb
--comment A commitment's amendments in the order of recording.
create index idx_amendment_commitment on amendment (commitment_id, recorded_at, amendment_id);
--rollback drop index idx_amendment_commitment on amendment;

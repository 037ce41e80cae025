--liquibase formatted sql

--changeset rimanakuy:document-0001-create-document dbms:mariadb
--comment What is known about each file kept outside the database. Until an act on record names it, it is only held for whoever sent it.
create table document (
    document_id uuid          not null,
    name        varchar(200)  not null,
    kind        varchar(12)   not null,
    bytes       bigint        not null,
    sha256      char(64)      not null,
    personal    boolean       not null,
    thumbnail   boolean       not null,
    latitude    decimal(8, 5)     null,
    longitude   decimal(8, 5)     null,
    kept_at     datetime(6)   not null,
    kept_by     uuid          not null,
    attached_at datetime(6)       null,
    primary key (document_id),
    index idx_document_held (attached_at, kept_at)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table document;

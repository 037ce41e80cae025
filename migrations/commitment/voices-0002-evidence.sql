--liquibase formatted sql

--changeset rimanakuy:commitment-voices-0002-add-milestone dbms:mariadb
--comment The part of the commitment that a statement is about; empty for the whole.
alter table statement add column milestone_id uuid null after occurrence_precision;
--rollback alter table statement drop column milestone_id;

--changeset rimanakuy:commitment-voices-0003-add-takes-back dbms:mariadb
--comment Whether the same party's word before it is no longer said.
alter table statement add column takes_back boolean not null default false after disputes;
--rollback alter table statement drop column takes_back;

--changeset rimanakuy:commitment-voices-0004-add-manner dbms:mariadb
--comment How it came on record; all that was before was copied from a source.
alter table statement add column manner varchar(12) not null default 'FROM_SOURCE' after takes_back;
--rollback alter table statement drop column manner;

--changeset rimanakuy:commitment-voices-0005-create-statement-evidence dbms:mariadb
--comment The files that came with a statement, in the order in which they were added.
create table statement_evidence (
    evidence_id  uuid not null,
    statement_id uuid not null,
    position     int  not null,
    document_id  uuid not null,
    primary key (evidence_id),
    constraint uk_statement_evidence unique (statement_id, position),
    constraint fk_statement_evidence_statement foreign key (statement_id) references statement (statement_id) on delete cascade,
    constraint fk_statement_evidence_document foreign key (document_id) references document (document_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table statement_evidence;

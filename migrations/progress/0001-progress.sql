--liquibase formatted sql

--changeset rimanakuy:progress-0001-create-progress dbms:mariadb
--comment How far a work is along, in the words of one voice; a newer report follows it. Examples go with their work.
create table project_progress (
    progress_id     uuid          not null,
    project_id      uuid          not null,
    voice           varchar(12)   not null,
    party_id        uuid              null,
    as_of           date          not null,
    as_of_precision varchar(5)    not null,
    percent         decimal(5,2)  not null,
    words           varchar(8000)     null,
    source          varchar(500)      null,
    manner          varchar(12)   not null,
    recorded_at     datetime(6)   not null,
    primary key (progress_id),
    constraint fk_project_progress_project foreign key (project_id) references project (project_id) on delete cascade,
    constraint fk_project_progress_party foreign key (party_id) references party (party_id),
    constraint ck_project_progress_percent check (percent between 0 and 100)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table project_progress;

--changeset rimanakuy:progress-0002-index-project dbms:mariadb
--comment All that was said of a work, in the order in which it was recorded.
create index idx_project_progress_project on project_progress (project_id, progress_id);
--rollback drop index idx_project_progress_project on project_progress;

--changeset rimanakuy:progress-0003-create-progress-file dbms:mariadb
--comment The files that came with a report, in the order in which they were added.
create table project_progress_file (
    progress_id uuid not null,
    position    int  not null,
    document_id uuid not null,
    primary key (progress_id, position),
    constraint fk_project_progress_file_progress foreign key (progress_id) references project_progress (progress_id) on delete cascade,
    constraint fk_project_progress_file_document foreign key (document_id) references document (document_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table project_progress_file;

--changeset rimanakuy:progress-0004-progress-update dbms:mariadb
--comment What was said of a work stays as it was said.
create trigger project_progress_update before update on project_progress for each row
    signal sqlstate '45000' set message_text = 'a report of progress never changes; another one follows it';
--rollback drop trigger project_progress_update;

--changeset rimanakuy:progress-0005-progress-delete dbms:mariadb
--comment Nothing that was said is taken away; an example goes with its work, whose foreign keys fire no trigger.
create trigger project_progress_delete before delete on project_progress for each row
    signal sqlstate '45000' set message_text = 'a report of progress never changes; another one follows it';
--rollback drop trigger project_progress_delete;

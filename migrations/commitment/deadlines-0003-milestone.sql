--liquibase formatted sql

--changeset rimanakuy:commitment-deadlines-0005-create-milestone dbms:mariadb
--comment Dated parts of a commitment; dropped with a reason, and gone only with an example commitment.
create table milestone (
    milestone_id   uuid          not null,
    commitment_id  uuid          not null,
    position       int           not null,
    title          varchar(200)  not null,
    due_on         date          not null,
    due_precision  varchar(5)    not null,
    added_at       datetime(6)   not null,
    dropped_on     date              null,
    dropped_reason varchar(2000)     null,
    primary key (milestone_id),
    constraint uk_milestone_position unique (commitment_id, position),
    constraint fk_milestone_commitment foreign key (commitment_id) references commitment (commitment_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table milestone;

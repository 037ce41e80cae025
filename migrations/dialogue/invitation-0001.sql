--liquibase formatted sql

--changeset rimanakuy:invitation-0001-create-invitation dbms:mariadb
--comment What each invitation to a session said, to tell the next one what changed; to whom it went stays with the letters. Gone with the session.
create table session_invitation (
    session_id uuid         not null,
    sequence   int          not null,
    sent_at    datetime(6)  not null,
    letters    int          not null,
    unreached  int          not null,
    starts_at  datetime(6)  not null,
    ends_at    datetime(6)      null,
    venue      varchar(500)     null,
    agenda     mediumtext   not null,
    primary key (session_id, sequence),
    constraint fk_session_invitation foreign key (session_id) references dialogue_session (session_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table session_invitation;

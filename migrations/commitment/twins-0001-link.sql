--liquibase formatted sql

--changeset rimanakuy:commitment-twins-0001-create-link dbms:mariadb
--comment Commitments about the same thing, each pair once with the lower number first; gone with either.
create table commitment_link (
    link_id   uuid        not null,
    lower_id  uuid        not null,
    higher_id uuid        not null,
    linked_at datetime(6) not null,
    primary key (link_id),
    constraint uk_commitment_link unique (lower_id, higher_id),
    constraint fk_commitment_link_lower foreign key (lower_id) references commitment (commitment_id) on delete cascade,
    constraint fk_commitment_link_higher foreign key (higher_id) references commitment (commitment_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table commitment_link;

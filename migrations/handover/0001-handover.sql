--liquibase formatted sql

--changeset rimanakuy:handover-0001-create-handover dbms:mariadb
--comment What one party or person leaves to the next; gone with an example party.
create table handover (
    handover_id   uuid         not null,
    kind          varchar(12)  not null,
    party_id      uuid         not null,
    from_party_id uuid             null,
    person        varchar(200)     null,
    since         date         not null,
    opened_at     datetime(6)  not null,
    primary key (handover_id),
    constraint fk_handover_party foreign key (party_id) references party (party_id) on delete cascade,
    constraint fk_handover_from_party foreign key (from_party_id) references party (party_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table handover;

--changeset rimanakuy:handover-0002-create-handover-item dbms:mariadb
--comment Each commitment of a hand-over, accepted once; gone with either.
create table handover_item (
    handover_id   uuid          not null,
    commitment_id uuid          not null,
    position      int           not null,
    accepted_on   date              null,
    accepted_by   varchar(200)      null,
    remark        varchar(2000)     null,
    primary key (handover_id, commitment_id),
    constraint uk_handover_item_position unique (handover_id, position),
    constraint fk_handover_item_handover foreign key (handover_id) references handover (handover_id) on delete cascade,
    constraint fk_handover_item_commitment foreign key (commitment_id) references commitment (commitment_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table handover_item;

--liquibase formatted sql

--changeset rimanakuy:commitment-deadlines-0003-create-end-proposal dbms:mariadb
--comment Proposals to end a commitment, whatever became of them; gone with their commitment when an example is removed.
create table end_proposal (
    proposal_id    uuid          not null,
    commitment_id  uuid          not null,
    ended          varchar(12)   not null,
    by_whom        varchar(200)  not null,
    approval       varchar(500)  not null,
    ground         varchar(1200) not null,
    source         varchar(500)  not null,
    replaced_by    varchar(40)       null,
    proposed_on    date          not null,
    views_until    date          not null,
    settled_on     date              null,
    outcome        varchar(8)        null,
    outcome_reason varchar(2000)     null,
    primary key (proposal_id),
    constraint fk_end_proposal_commitment foreign key (commitment_id) references commitment (commitment_id) on delete cascade
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table end_proposal;

--changeset rimanakuy:commitment-deadlines-0004-create-end-view dbms:mariadb
--comment What each beneficiary said to a proposed end, once.
create table end_view (
    view_id     uuid          not null,
    proposal_id uuid          not null,
    party_id    uuid          not null,
    agrees      boolean       not null,
    words       varchar(2000) not null,
    source      varchar(500)      null,
    said_on     date          not null,
    primary key (view_id),
    constraint uk_end_view_party unique (proposal_id, party_id),
    constraint fk_end_view_proposal foreign key (proposal_id) references end_proposal (proposal_id) on delete cascade,
    constraint fk_end_view_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table end_view;

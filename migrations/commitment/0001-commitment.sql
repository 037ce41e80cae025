--liquibase formatted sql

--changeset rimanakuy:commitment-0001-create-commitment dbms:mariadb
--comment Promises, with what follows from deadline and voices in columns; nothing that depends on today is stored.
create table commitment (
    commitment_id           uuid          not null,
    version                 int           not null,
    number                  varchar(20)   not null,
    number_order            bigint        not null,
    title                   varchar(200)  not null,
    text                    varchar(8000) not null,
    wording                 varchar(8)    not null,
    language                varchar(2)    not null,
    agreement_id            uuid              null,
    clause_id               uuid              null,
    minutes_line            varchar(40)       null,
    source                  varchar(500)      null,
    promisor_id             uuid          not null,
    made_on                 date          not null,
    made_precision          varchar(5)    not null,
    deadline_kind           varchar(12)   not null,
    due_on                  date              null,
    due_precision           varchar(5)        null,
    recurrence              varchar(12)       null,
    recurs_until            date              null,
    recurs_until_precision  varchar(5)        null,
    due_condition           varchar(500)      null,
    condition_met_on        date              null,
    condition_met_precision varchar(5)        null,
    term_days               int               null,
    follow_up_id            uuid              null,
    weight                  tinyint       not null,
    purpose                 varchar(16)       null,
    output                  varchar(16)       null,
    dimension               varchar(24)       null,
    women_focused           boolean       not null,
    place_id                uuid              null,
    followed_since          date              null,
    ended                   varchar(12)       null,
    ended_on                date              null,
    end_ground              varchar(2000)     null,
    replaced_by             varchar(40)       null,
    headline                varchar(20)   not null,
    headline_by             varchar(12)       null,
    clock_state             varchar(24)   not null,
    clock_due               date              null,
    clock_since             date              null,
    clock_days_late         int               null,
    mover                   varchar(12)   not null,
    community_until         date              null,
    due_order               date          not null,
    example                 boolean       not null default false,
    primary key (commitment_id),
    constraint uk_commitment_number unique (number),
    constraint uk_commitment_number_order unique (number_order),
    constraint fk_commitment_agreement foreign key (agreement_id) references agreement (agreement_id),
    constraint fk_commitment_clause foreign key (clause_id) references clause (clause_id),
    constraint fk_commitment_promisor foreign key (promisor_id) references party (party_id),
    constraint fk_commitment_follow_up foreign key (follow_up_id) references party (party_id),
    constraint fk_commitment_place foreign key (place_id) references place (place_id),
    constraint ck_commitment_weight check (weight between 0 and 2)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table commitment;

--changeset rimanakuy:commitment-0002-index-due-order dbms:mariadb
--comment The register by deadline; the number makes the order total.
create index idx_commitment_due_order on commitment (due_order, number_order);
--rollback drop index idx_commitment_due_order on commitment;

--changeset rimanakuy:commitment-0003-index-headline dbms:mariadb
--comment The register by headline.
create index idx_commitment_headline on commitment (headline, number_order);
--rollback drop index idx_commitment_headline on commitment;

--changeset rimanakuy:commitment-0004-index-clock dbms:mariadb
--comment Overdue, due soon and unknown compare this date with today.
create index idx_commitment_clock on commitment (clock_state, clock_due, number_order);
--rollback drop index idx_commitment_clock on commitment;

--changeset rimanakuy:commitment-0005-index-promisor dbms:mariadb
--comment What a party owes.
create index idx_commitment_promisor on commitment (promisor_id, number_order);
--rollback drop index idx_commitment_promisor on commitment;

--changeset rimanakuy:commitment-0006-index-place dbms:mariadb
--comment What was promised for a place.
create index idx_commitment_place on commitment (place_id, number_order);
--rollback drop index idx_commitment_place on commitment;

--changeset rimanakuy:commitment-0007-index-agreement dbms:mariadb
--comment What flows from an agreement.
create index idx_commitment_agreement on commitment (agreement_id, number_order);
--rollback drop index idx_commitment_agreement on commitment;

--changeset rimanakuy:commitment-0008-index-follow-up dbms:mariadb
--comment Commitments that nobody follows up have none here.
create index idx_commitment_follow_up on commitment (follow_up_id, number_order);
--rollback drop index idx_commitment_follow_up on commitment;

--changeset rimanakuy:commitment-0009-index-deadline-kind dbms:mariadb
--comment Commitments without a deadline.
create index idx_commitment_deadline_kind on commitment (deadline_kind, number_order);
--rollback drop index idx_commitment_deadline_kind on commitment;

--changeset rimanakuy:commitment-0010-index-weight dbms:mariadb
--comment The register by weight.
create index idx_commitment_weight on commitment (weight, number_order);
--rollback drop index idx_commitment_weight on commitment;

--changeset rimanakuy:commitment-0011-index-words dbms:mariadb
--comment Search over the title and the words of a promise.
create fulltext index ft_commitment_words on commitment (title, text);
--rollback drop index ft_commitment_words on commitment;

--changeset rimanakuy:commitment-0012-create-beneficiary dbms:mariadb
--comment To whom; gone with its commitment.
create table commitment_beneficiary (
    commitment_id uuid   not null,
    position      int    not null,
    party_id      uuid   not null,
    number_order  bigint not null,
    primary key (commitment_id, position),
    constraint fk_commitment_beneficiary_commitment foreign key (commitment_id) references commitment (commitment_id) on delete cascade,
    constraint fk_commitment_beneficiary_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table commitment_beneficiary;

--changeset rimanakuy:commitment-0013-index-beneficiary-party dbms:mariadb
--comment What was promised to a party, in order of number.
create unique index uk_commitment_beneficiary_party on commitment_beneficiary (party_id, number_order, commitment_id);
--rollback drop index uk_commitment_beneficiary_party on commitment_beneficiary;

--changeset rimanakuy:commitment-0014-create-statement dbms:mariadb
--comment What each voice said; rows are only added, and go with their commitment when an example is removed.
create table statement (
    statement_id         uuid          not null,
    commitment_id        uuid          not null,
    voice                varchar(12)   not null,
    party_id             uuid              null,
    stated_on            date          not null,
    stated_precision     varchar(5)    not null,
    standing             varchar(20)   not null,
    words                varchar(8000)     null,
    fulfilled_on         date              null,
    fulfilled_precision  varchar(5)        null,
    occurrence_on        date              null,
    occurrence_precision varchar(5)        null,
    disputes             boolean       not null,
    source               varchar(500)      null,
    recorded_at          datetime(6)   not null,
    primary key (statement_id),
    constraint fk_statement_commitment foreign key (commitment_id) references commitment (commitment_id) on delete cascade,
    constraint fk_statement_party foreign key (party_id) references party (party_id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback drop table statement;

--changeset rimanakuy:commitment-0015-index-statement dbms:mariadb
--comment A commitment's statements in the order of recording.
create index idx_statement_commitment on statement (commitment_id, recorded_at, statement_id);
--rollback drop index idx_statement_commitment on statement;

--changeset rimanakuy:commitment-0016-index-figures dbms:mariadb
--comment The register in numbers is counted from this index alone.
create index idx_commitment_figures on commitment (example, clock_state, clock_due, headline, deadline_kind, follow_up_id);
--rollback drop index idx_commitment_figures on commitment;

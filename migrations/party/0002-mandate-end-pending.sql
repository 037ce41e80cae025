--liquibase formatted sql

--changeset rimanakuy:party-mandate-0001-add-end-pending dbms:mariadb
--comment The last day of a mandate, while nobody has been told that it is over.
alter table mandate add column end_pending date null after until_precision;
--rollback alter table mandate drop column end_pending;

--changeset rimanakuy:party-mandate-0002-fill-end-pending dbms:mariadb
--comment A mandate that was over before is history.
update mandate set end_pending = case until_precision
        when 'DAY' then until_date when 'MONTH' then last_day(until_date) else makedate(year(until_date) + 1, 1) - interval 1 day end
    where case until_precision when 'DAY' then until_date when 'MONTH' then last_day(until_date)
        else makedate(year(until_date) + 1, 1) - interval 1 day end >= current_date;
--rollback update mandate set end_pending = null;

--changeset rimanakuy:party-mandate-0003-index-end-pending dbms:mariadb
--comment The mandates whose end has come.
create index idx_mandate_end_pending on mandate (end_pending, mandate_id);
--rollback drop index idx_mandate_end_pending on mandate;

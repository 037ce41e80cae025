--liquibase formatted sql

--changeset rimanakuy:commitment-deadlines-0007-add-view-document dbms:mariadb
--comment The scan of what a beneficiary said on paper about a proposed end; none was asked for before.
alter table end_view add column document_id uuid null after source;
--rollback alter table end_view drop column document_id;

--changeset rimanakuy:commitment-deadlines-0008-reference-view-document dbms:mariadb
--comment It is a file on record.
alter table end_view add constraint fk_end_view_document foreign key (document_id) references document (document_id);
--rollback alter table end_view drop foreign key fk_end_view_document;

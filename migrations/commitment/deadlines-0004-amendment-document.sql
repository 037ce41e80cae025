--liquibase formatted sql

--changeset rimanakuy:commitment-deadlines-0006-reference-amendment-document dbms:mariadb
--comment The scan of what approved a change is a file on record; none was before.
alter table amendment add constraint fk_amendment_document foreign key (document_id) references document (document_id);
--rollback alter table amendment drop foreign key fk_amendment_document;

--liquibase formatted sql

--changeset rimanakuy:handover-0003-add-item-document dbms:mariadb
--comment The scan of the paper on which it was accepted, where the secretariat recorded that; none was asked for before.
alter table handover_item add column document_id uuid null after remark;
--rollback alter table handover_item drop column document_id;

--changeset rimanakuy:handover-0004-reference-item-document dbms:mariadb
--comment It is a file on record.
alter table handover_item add constraint fk_handover_item_document foreign key (document_id) references document (document_id);
--rollback alter table handover_item drop foreign key fk_handover_item_document;

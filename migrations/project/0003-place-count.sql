--liquibase formatted sql

--changeset rimanakuy:project-0012-index-example-place dbms:mariadb
--comment How many works stand in each place, for the map of them.
create index idx_project_example_place on project (example, place_id);
--rollback drop index idx_project_example_place on project;

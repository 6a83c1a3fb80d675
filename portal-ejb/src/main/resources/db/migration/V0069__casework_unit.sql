-- The unit of the centre that took the package in (R-110); none for the centre itself and for the portal.
alter table casework_case add column unit_id varchar(60);
create index casework_case_unit_ix on casework_case (unit_id, registered_at) where unit_id is not null;

-- A supplement to a filed application (доповнення, R-087) is an application of its own: it knows what it mends. A person
-- has at most one unfinished supplement to an application.
alter table submission_application
    add column supplements_id   uuid,
    add column supplements_case varchar(60),
    add column mends            text,
    add constraint submission_application_supplements_fk foreign key (supplements_id) references submission_application (id);
create unique index submission_application_supplements_uq on submission_application (supplements_id) where status = 'DRAFT';
create index submission_application_supplements_ix on submission_application (supplements_id) where supplements_id is not null;

-- Filing again after a refusal (повторне подання, R-145): the draft knows the application it repeats, the case the case.
alter table submission_application
    add column repeats_id uuid,
    add constraint submission_application_repeats_fk foreign key (repeats_id) references submission_application (id);
create unique index submission_application_repeats_uq on submission_application (repeats_id) where status = 'DRAFT';
alter table casework_case
    add column repeats_id bigint,
    add constraint casework_case_repeats_fk foreign key (repeats_id) references casework_case (id);

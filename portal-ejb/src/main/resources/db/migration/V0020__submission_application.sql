-- An application (заява) from the first answer to its submission. Answers are kept as they were typed, so that
-- nothing is lost when they do not pass the checks yet.
create table submission_application (
    id              uuid         not null,
    owner_id        bigint       not null,
    service_code    varchar(20)  not null,
    card_version_id bigint       not null,
    centre_id       varchar(60)  not null,
    applicant_kind  varchar(30)  not null,
    status          varchar(20)  not null,
    step            varchar(60)  not null,
    answers         jsonb        not null,
    begun_at        timestamptz  not null,
    saved_at        timestamptz  not null,
    paper_id        uuid,
    data_id         uuid,
    prepared_at     timestamptz,
    version         integer      not null,
    constraint submission_application_pk primary key (id),
    constraint submission_application_owner_fk foreign key (owner_id) references identity_person (id),
    constraint submission_application_paper_fk foreign key (paper_id) references storage_file (id),
    constraint submission_application_data_fk foreign key (data_id) references storage_file (id)
);
create index submission_application_owner_ix on submission_application (owner_id, status, saved_at desc);

create table submission_attachment (
    id             uuid         not null,
    application_id uuid         not null,
    document_id    varchar(120) not null,
    file_name      varchar(300) not null,
    file_id        uuid         not null,
    attached_at    timestamptz  not null,
    constraint submission_attachment_pk primary key (id),
    constraint submission_attachment_application_fk foreign key (application_id) references submission_application (id) on delete cascade,
    constraint submission_attachment_file_fk foreign key (file_id) references storage_file (id)
);
create index submission_attachment_application_ix on submission_attachment (application_id, attached_at);

-- The feedback code (код зворотного зв'язку, R-201) itself is never stored: it is computed from the random seed and
-- the secret of the installation, and found again by its keyed hash.
create table status_feedback (
    case_id   bigint      not null,
    seed      varchar(64) not null,
    code_hash varchar(64) not null,
    constraint status_feedback_pk primary key (case_id),
    constraint status_feedback_code_uq unique (code_hash),
    constraint status_feedback_case_fk foreign key (case_id) references casework_case (id)
);

-- Who is on duty by an agreed roster is told the day before (R-035): once, on however many servers. Letters to staff go to the
-- address of their account.
alter table duty_staff add column email varchar(254) not null default '';

create table reminder_duty (
    id        uuid         not null,
    centre_id varchar(60)  not null,
    person    varchar(300) not null,
    day       date         not null,
    shifts    text         not null,
    told_at   timestamptz  not null,
    constraint reminder_duty_pk primary key (id),
    constraint reminder_duty_once_uq unique (centre_id, person, day)
);

alter table notification_letter add column duty_id uuid;
alter table notification_letter add constraint notification_letter_duty_fk
    foreign key (duty_id) references reminder_duty (id);
alter table notification_letter drop constraint notification_letter_subject_ck;
alter table notification_letter add constraint notification_letter_subject_ck
    check (num_nonnulls(case_id, booking_id, appeal_id, duty_id) = 1);

-- Letters about booked visits: a letter is about a case or about a visit.
alter table notification_letter alter column case_id drop not null;
alter table notification_letter add column booking_id bigint;
alter table notification_letter add constraint notification_letter_booking_fk
    foreign key (booking_id) references booking_visit (id);
alter table notification_letter add constraint notification_letter_subject_ck check (num_nonnulls(case_id, booking_id) = 1);

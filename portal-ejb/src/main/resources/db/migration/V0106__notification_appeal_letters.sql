-- Letters about complaints, appeals and requests: a letter is about one thing.
alter table notification_letter add column appeal_id bigint;
alter table notification_letter add constraint notification_letter_appeal_fk
    foreign key (appeal_id) references appeal_record (id);
alter table notification_letter drop constraint notification_letter_subject_ck;
alter table notification_letter add constraint notification_letter_subject_ck
    check (num_nonnulls(case_id, booking_id, appeal_id) = 1);

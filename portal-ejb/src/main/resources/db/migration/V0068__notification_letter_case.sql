-- A letter that is not needed any more is looked for by its case, among those of all cases.
create index notification_letter_case_ix on notification_letter (case_id);

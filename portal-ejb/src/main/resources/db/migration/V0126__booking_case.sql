-- The page of a case lists the visits that are about it.
create index booking_visit_case_ix on booking_visit (case_id) where case_id is not null;

-- Names of visitors that are still kept are found by the day of the visit, however many visits there were.
create index booking_visit_named_ix on booking_visit (ends_at) where visitor <> '';
create index queue_ticket_named_ix on queue_ticket (day) where full_name <> '';
create index booking_visit_person_ix on booking_visit (person_id) where person_id is not null;

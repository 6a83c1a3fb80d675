-- The search for free time reads what is taken at many desks in two months from this index alone.
create index slot_reservation_search_ix on slot_reservation (desk_id, begins_at) include (ends_at, held_until);

-- Who waits for an earlier time than the one booked, in the order of wishing, and the time that is offered now: it is
-- reserved until the offer ends. What was offered once and not taken is not offered again.
create table booking_wish (
    booking_id   bigint      not null,
    made_at      timestamptz not null,
    offer        uuid,
    begins_at    timestamptz,
    offered_till timestamptz,
    declined     text        not null,
    constraint booking_wish_pk primary key (booking_id),
    constraint booking_wish_booking_fk foreign key (booking_id) references booking_visit (id),
    constraint booking_wish_offer_ck check (num_nonnulls(offer, begins_at, offered_till) in (0, 3))
);
create index booking_wish_offered_ix on booking_wish (offered_till) where offered_till is not null;

-- Centres of administrative services (ЦНАП) and what each says of itself; the entry is kept whole, because centres
-- differ in what they say. The identifier is the one that staff accounts and case numbers carry.
create table centre_service_centre (
    id       varchar(60)  not null,
    position integer      not null,
    name     varchar(300) not null,
    content  jsonb        not null,
    constraint centre_service_centre_pk primary key (id)
);

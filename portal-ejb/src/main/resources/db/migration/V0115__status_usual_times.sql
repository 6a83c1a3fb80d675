-- How long a service really took, by centre: counted anew every night from the cases whose results were ready within the
-- last year. Pauses of the term are counted apart from the rest.
create table status_usual_time (
    centre_id    varchar(60) not null,
    service_code varchar(20) not null,
    cases        integer     not null,
    half_within  integer     not null,
    most_within  integer     not null,
    paused       integer     not null,
    half_pause   integer     not null,
    counted_at   timestamptz not null,
    constraint status_usual_time_pk primary key (centre_id, service_code)
);

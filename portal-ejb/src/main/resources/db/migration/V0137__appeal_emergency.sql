-- Who went to an accident of the housing and utilities (90-10-10, R-167), when, and when it was mended; its address stands in
-- the appeal.
create table appeal_emergency (
    appeal_id bigint       not null,
    utility   varchar(300) not null,
    crew      varchar(300) not null,
    sent_at   timestamptz  not null,
    done_at   timestamptz,
    constraint appeal_emergency_pk primary key (appeal_id),
    constraint appeal_emergency_appeal_fk foreign key (appeal_id) references appeal_record (id)
);
create index appeal_record_emergency_ix on appeal_record (centre_id, received_at, id)
    where kind = 'EMERGENCY' and state in ('REGISTERED', 'IN_WORK', 'TRANSFERRED');

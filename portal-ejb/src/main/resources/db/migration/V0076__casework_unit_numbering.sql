-- Separate numbering of units (R-082): a unit that numbers its own cases has its own gapless count; the cases of the
-- centre itself keep theirs.
create table casework_unit_counter (
    centre_id   varchar(60) not null,
    year        integer     not null,
    series      varchar(6)  not null,
    last_number bigint      not null,
    constraint casework_unit_counter_pk primary key (centre_id, year, series)
);
alter table casework_case
    add column series varchar(6) not null default '',
    drop constraint casework_case_number_uq,
    add constraint casework_case_number_uq unique (centre_id, year, series, sequence);

-- Who wants letters about the changes of a case without an account. An address counts once it was confirmed.
create table status_follower (
    id           uuid         not null,
    case_id      bigint       not null,
    mailbox      varchar(254) not null,
    language     varchar(2)   not null,
    asked_at     timestamptz  not null,
    confirmed_at timestamptz,
    constraint status_follower_pk primary key (id),
    constraint status_follower_uq unique (case_id, mailbox),
    constraint status_follower_case_fk foreign key (case_id) references casework_case (id)
);

-- What a file of an appeal is: what came with it, the text that was signed with its signature, the scan of the resolution
-- (R-164), or what the answer is made of.
alter table appeal_file add column part varchar(20) not null default 'WRITTEN';
alter table appeal_file alter column part drop default;
alter table appeal_file add constraint appeal_file_part_ck check (part in ('WRITTEN', 'SIGNED', 'RESOLUTION', 'ANSWER'));

-- The check of the signature of an electronic appeal (Law 393/96-ВР, art. 5); while the issuer does not answer it is pending.
create table appeal_signature (
    appeal_id   bigint      not null,
    state       varchar(20) not null,
    signers     text        not null,
    report      text        not null,
    protocol_uk text        not null,
    protocol_en text        not null,
    checked_at  timestamptz not null,
    constraint appeal_signature_pk primary key (appeal_id),
    constraint appeal_signature_appeal_fk foreign key (appeal_id) references appeal_record (id),
    constraint appeal_signature_state_ck check (state in ('VALID', 'PENDING', 'DEFECT'))
);
create index appeal_signature_pending_ix on appeal_signature (appeal_id) where state = 'PENDING';

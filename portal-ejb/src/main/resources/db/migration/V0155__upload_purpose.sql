-- Besides what goes with a form, the signature over it is kept until the form is sent again.
alter table upload_file
    add column purpose varchar(20) not null default 'ATTACHMENT',
    add constraint upload_file_purpose_ck check (purpose in ('ATTACHMENT', 'SIGNATURE'));
alter table upload_file alter column purpose drop default;

-- The identity document that a clerk checked at the counter (R-070), and the address of the case in the applicant's cabinet.
alter table intake_package
    add column identity_document varchar(700) not null default '',
    add column cabinet_id        uuid         not null default gen_random_uuid();
alter table intake_package add constraint intake_package_cabinet_uq unique (cabinet_id);
create index intake_package_cabinet_ix on intake_package (applicant_code)
    where identity_document <> '' and representative_name is null;

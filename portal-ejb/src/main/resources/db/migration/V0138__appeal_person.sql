-- Who wrote an appeal while signed in finds it in the cabinet; what may be anonymous is tied to nobody.
alter table appeal_record add column person_id bigint;
alter table appeal_record add constraint appeal_record_person_fk foreign key (person_id) references identity_person (id);
create index appeal_record_person_ix on appeal_record (person_id, id desc) where person_id is not null;

-- The number that a case has in the unified state portal or another system that it came from (R-075): one case of a centre has it.
alter table intake_package add column external_number varchar(700) not null default '';
create unique index intake_package_external_uq on intake_package (centre_id, external_number) where external_number <> '';

-- Cases are found by that number too.
create or replace function finding_words_of(of_case bigint) returns tsvector language plpgsql stable as $$
begin
    return (select array_to_tsvector(
            finding_split(concat_ws(' ', c.applicant_name, c.applicant_address, c.service_code, c.service_name, c.note,
                taken.applicant_code, taken.external_number, owner.code, entity.code,
                (select string_agg(line.title, ' ') from casework_inventory_line line where line.case_id = c.id)))
            || array_remove(finding_split(c.number), c.year::text)
            || array[c.sequence::text])
      from casework_case c
      left join intake_package taken on taken.case_id = c.id
      left join identity_person owner on owner.id = c.owner_id and c.applicant_kind <> 'LEGAL_ENTITY'
      left join lateral (
          select coalesce(a.answers -> 'business.edrpou' ->> 0, a.answers -> 'applicant.edrpou' ->> 0) as code
            from submission_application a
           where a.id = c.application_id and c.applicant_kind = 'LEGAL_ENTITY') entity on true
     where c.id = of_case);
end $$;

-- One-time codes of sheets that staff fill in for somebody: on the telephone, from paper, as a checklist. They prove no visit.
alter table survey_code add column visit boolean not null default true;
alter table survey_code alter column visit drop default;

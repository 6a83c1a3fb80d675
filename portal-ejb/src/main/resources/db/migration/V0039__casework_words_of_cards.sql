-- Words that a card's author chooses may be of any length: they are kept whole.
alter table submission_application alter column step type varchar(80);
alter table submission_attachment alter column document_id type varchar(140);
alter table casework_case
    alter column service_name type text,
    alter column applicant_name type text,
    alter column applicant_address type text,
    alter column notify_by type text,
    alter column deliver_by type text;
alter table casework_inventory_line alter column title type text;
alter table casework_document alter column title type text;

-- What a letter is about besides the case: the stage that was passed (R-123). Empty for the other kinds.
alter table notification_letter add column about text not null default '';

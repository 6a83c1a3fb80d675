-- Answers of a filed application that were corrected on paper at the centre (R-087): what was signed stays as it was signed,
-- what stands is the answers with these in their place.
alter table submission_application add column corrected jsonb not null default '{}';

-- An obstacle that the provider told of changes the day on which the result can be expected, never the promised one (R-118).
alter table casework_case add column expected_on date;

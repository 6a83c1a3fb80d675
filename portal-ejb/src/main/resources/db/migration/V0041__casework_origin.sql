-- Cases of which the centre's administrator is the provider are decided without a hand-over (R-101, R-142).
alter table casework_case add column provided_here boolean not null default false;

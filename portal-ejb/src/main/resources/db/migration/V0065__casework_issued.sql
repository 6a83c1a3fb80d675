-- The register of issue (реєстр видачі під підпис, R-209) reads the cases of a centre by the moment of their issue.
create index casework_case_issued_ix on casework_case (centre_id, issued_at, id) where issued_at is not null;

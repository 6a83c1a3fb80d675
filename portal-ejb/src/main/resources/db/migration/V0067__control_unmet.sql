-- Lists of cases by a term that was not met: unclaimed results (R-139) among all results that wait.
create index control_deadline_unmet_ix on control_deadline (centre_id, kind, due_on, case_id) where met_at is null;

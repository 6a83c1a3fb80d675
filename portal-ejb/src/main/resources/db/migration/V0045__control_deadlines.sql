-- Control of terms (контроль строків) is a feature of its own above the registry.
alter table casework_deadline rename to control_deadline;
alter table control_deadline rename constraint casework_deadline_pk to control_deadline_pk;
alter table control_deadline rename constraint casework_deadline_case_fk to control_deadline_case_fk;
alter index casework_deadline_open_uq rename to control_deadline_open_uq;
alter index casework_deadline_case_ix rename to control_deadline_case_ix;
alter index casework_deadline_due_ix rename to control_deadline_due_ix;

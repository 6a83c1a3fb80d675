-- What visitors said, counted (R-171, R-172): figures are read from small sums, never from the sheets.

-- Each chosen answer as it is counted: once for the centre, and once for its unit, sector, desk and service. The answer to
-- no question counts the sheets themselves.
create view opinion_said as
    select s.id as sheet_id, s.centre_id, s.questionnaire, a.question, p.scope, p.scope_id, s.day, a.value, s.visit, s.flagged
      from survey_sheet s
     cross join lateral (values ('CENTRE', s.centre_id), ('UNIT', s.unit_id), ('SECTOR', s.sector),
                                ('DESK', s.desk_id::varchar), ('SERVICE', s.service_code)) p (scope, scope_id)
     cross join lateral (select '', ''
                          union all
                         select said.question, said.value
                           from survey_answer said
                          where said.sheet_id = s.id and said.value is not null) a (question, value)
     where p.scope_id is not null;

-- The sums, kept in the transaction that keeps the sheets.
create table opinion_tally (
    centre_id     varchar(60) not null,
    questionnaire varchar(40) not null,
    question      varchar(40) not null,
    scope         varchar(10) not null,
    scope_id      varchar(80) not null,
    day           date        not null,
    value         varchar(40) not null,
    visit         boolean     not null,
    flagged       boolean     not null,
    answers       integer     not null,
    constraint opinion_tally_pk
        primary key (centre_id, questionnaire, question, scope, scope_id, day, value, visit, flagged),
    constraint opinion_tally_scope_ck check (scope in ('CENTRE', 'UNIT', 'SECTOR', 'DESK', 'SERVICE')),
    constraint opinion_tally_answers_ck check (answers > 0)
);

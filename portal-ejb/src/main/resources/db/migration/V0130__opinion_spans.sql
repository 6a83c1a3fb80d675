-- Sums by week and by month beside those by day: the figures of a year are read from twelve sums, not from hundreds.

-- The day, and the week (from Monday) and the month in which it lies.
create function opinion_spans(day date) returns table (span varchar, begins date)
    language sql immutable
    as $$
        values ('DAY'::varchar, day),
               ('WEEK', date_trunc('week', day::timestamp)::date),
               ('MONTH', date_trunc('month', day::timestamp)::date)
    $$;

alter table opinion_tally drop constraint opinion_tally_pk;
alter table opinion_tally rename column day to begins;
alter table opinion_tally add column span varchar(5) not null default 'DAY';
alter table opinion_tally alter column span drop default;
insert into opinion_tally
       (centre_id, questionnaire, span, question, scope, scope_id, begins, value, visit, flagged, answers)
select t.centre_id, t.questionnaire, s.span, t.question, t.scope, t.scope_id, s.begins, t.value, t.visit, t.flagged,
       sum(t.answers)
  from opinion_tally t cross join lateral opinion_spans(t.begins) s
 where s.span <> 'DAY'
 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

-- The sums of a question lie beside each other, each with its number: figures are read from the index alone.
alter table opinion_tally
    add constraint opinion_tally_pk
        primary key (centre_id, questionnaire, span, question, scope, scope_id, begins, value, visit, flagged)
        include (answers),
    add constraint opinion_tally_span_ck check (span in ('DAY', 'WEEK', 'MONTH'));

-- What the sums have to be: the sheets counted by day, then the days by week and month.
create view opinion_sum as
    select d.centre_id, d.questionnaire, s.span, d.question, d.scope, d.scope_id, s.begins, d.value, d.visit, d.flagged,
           sum(d.answers)::integer as answers
      from (select centre_id, questionnaire, question, scope, scope_id, day, value, visit, flagged, count(*) as answers
              from opinion_said
             group by 1, 2, 3, 4, 5, 6, 7, 8, 9) d
     cross join lateral opinion_spans(d.day) s
     group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

-- Words that clerks find cases by (пошук справ): number, applicant, tax number, address, service, note, inventory. A row of
-- its own for each case, written at the commit of whatever changes them, so that no move of a case touches the index.
create table finding_words (
    case_id bigint   not null,
    words   tsvector not null,
    constraint finding_words_pk primary key (case_id),
    constraint finding_words_case_fk foreign key (case_id) references casework_case (id) on delete cascade
);

-- A word is what stands between spaces, in small letters, without apostrophes and outer punctuation; one with punctuation
-- inside is kept whole and in its parts. The collation makes letters of all alphabets small on every server.
create function finding_split(written text) returns text[] language plpgsql immutable parallel safe as $$
declare
    marks constant text := '.,;:!?…"«»„“”()[]{}<>-–—/\|&%#№§°*+=_~^@$';
    plain constant text := translate(lower(written collate "und-x-icu"), E'\u00a0\n\r\t''’ʼ`´', '    ');
    words constant text[] := array(select btrim(word, marks) from unnest(string_to_array(plain, ' ')) as word);
begin
    return array_remove(words || array(
        select part
          from unnest(words) as word,
               unnest(string_to_array(translate(word, marks, repeat(' ', length(marks))), ' ')) as part
         where word ~ '[[:punct:]«»„“”…№–—]'), '');
end $$;

-- The number of a case is found whole and by its last part, with and without zeros; the year alone would find too much.
create function finding_words_of(of_case bigint) returns tsvector language plpgsql stable as $$
begin
    return (select array_to_tsvector(
            finding_split(concat_ws(' ', c.applicant_name, c.applicant_address, c.service_code, c.service_name, c.note,
                taken.applicant_code, owner.code, entity.code,
                (select string_agg(line.title, ' ') from casework_inventory_line line where line.case_id = c.id)))
            || array_remove(finding_split(c.number), c.year::text)
            || array[c.sequence::text])
      from casework_case c
      left join intake_package taken on taken.case_id = c.id
      left join identity_person owner on owner.id = c.owner_id and c.applicant_kind <> 'LEGAL_ENTITY'
      left join lateral (
          select coalesce(a.answers -> 'business.edrpou' ->> 0, a.answers -> 'applicant.edrpou' ->> 0) as code
            from submission_application a
           where a.id = c.application_id and c.applicant_kind = 'LEGAL_ENTITY') entity on true
     where c.id = of_case);
end $$;

create function finding_keep(of_case bigint) returns void language sql as $$
    insert into finding_words (case_id, words)
    select c.id, finding_words_of(c.id) from casework_case c where c.id = of_case
    on conflict (case_id) do update set words = excluded.words where finding_words.words <> excluded.words
$$;
create function finding_keep_case() returns trigger language plpgsql as $$
begin
    perform finding_keep(new.id);
    return null;
end $$;
create function finding_keep_inventory() returns trigger language plpgsql as $$
begin
    perform finding_keep(new.case_id);
    return null;
end $$;
-- Who copies many cases in writes their words for all of them at once.
create constraint trigger finding_case_opened after insert on casework_case
    deferrable initially deferred for each row when (current_setting('finding.later', true) is distinct from 'on')
    execute function finding_keep_case();
create constraint trigger finding_case_noted after update on casework_case
    deferrable initially deferred for each row
    when (row (old.note, old.applicant_name, old.applicant_address)
          is distinct from row (new.note, new.applicant_name, new.applicant_address))
    execute function finding_keep_case();
create constraint trigger finding_inventory_supplemented after insert on casework_inventory_line
    deferrable initially deferred for each row when (new.edition > 1) execute function finding_keep_inventory();

insert into finding_words (case_id, words) select id, finding_words_of(id) from casework_case;
-- Every word enters the index at once: a list of words to be entered later would be read through by every search.
create index finding_words_ix on finding_words using gin (words) with (fastupdate = off);

-- Whether the words of a case have all that is wanted. What begins most words only narrows down what was found, for to
-- look it up would be to read most of the index.
create function finding_matches(words tsvector, wanted text, narrowing text) returns boolean
    language sql immutable parallel safe as $$
    select words @@ wanted::tsquery and (narrowing = '' or (words @@ narrowing::tsquery) is true)
$$;
drop index casework_case_words_ix;

package ua.cnap.portal.crowd;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntConsumer;
import ua.cnap.portal.launcher.Refusal;

/**
 * Invented visitors of the last year, who answer every question of the questionnaire after a visit that has answers to
 * choose from: at the desks that there are, some of them better than others. The same again for the same database.
 */
final class Crowd {
    private static final int SHEETS_AT_ONCE = 20_000;
    private static final String QUESTIONS = """
            create temporary table crowd_question as
            select q.value ->> 'id' as question,
                   q.value ->> 'type' like 'scale%' or q.value ->> 'type' like 'nps%' as scale,
                   case when q.value ->> 'type' like 'nps%' then array['10', '9', '8', '7', '6', '5', '4', '3', '2', '1', '0']
                        else array(select o.value ->> 'value' from jsonb_array_elements(q.value -> 'options') o
                                    order by case when o.value ->> 'value' ~ '^[1-5]$' and q.value ->> 'type' like 'scale%'
                                                  then -(o.value ->> 'value')::integer end)
                   end as options
              from (select content from survey_questionnaire where code = 'post-visit' order by version desc limit 1) last,
                   jsonb_array_elements(last.content -> 'questions') q
             where q.value ->> 'type' like 'nps%' or q.value -> 'options' is not null
            """;
    private static final String DESKS = """
            create temporary table crowd_desk as
            select row_number() over (order by d.centre_id, d.unit_id, d.id) - 1 as place, d.id, d.centre_id, d.unit_id
              from schedule_desk d where d.closed_at is null
            """;
    private static final String SERVICES = """
            create temporary table crowd_service as
            select row_number() over (order by code) - 1 as place, code from catalogue_service
             where code in (select code from catalogue_service order by code limit 20)
            """;
    private static final String ANSWER = """
            with visitor as (
                select md5('crowd:' || n)::uuid as id, random() as desk, random() as service, random() as sector,
                       random() as day, random() as visit, random() as flag
                  from generate_series(?, ?) n),
            sheet as (
                insert into survey_sheet (id, questionnaire, version, centre_id, unit_id, sector, desk_id, service_code, day,
                       visit, flagged)
                select v.id, 'post-visit', (select max(version) from survey_questionnaire where code = 'post-visit'),
                       d.centre_id, d.unit_id, (array['SERVICE', 'SERVICE', 'RECEPTION', 'INFORMATION', 'WAITING'])[1 + floor(v.sector * 5)::integer],
                       d.id, s.code, current_date - floor(v.day * 365)::integer, v.visit < 0.4, v.flag < 0.02
                  from visitor v
                  join crowd_desk d on d.place = floor(v.desk * (select count(*) from crowd_desk))::integer
                  join crowd_service s on s.place = floor(v.service * (select count(*) from crowd_service))::integer
                returning id, desk_id)
            insert into survey_answer (sheet_id, question, position, value, number)
            select said.id, said.question, 0, said.value, case when said.scale then said.value::smallint end
              from (select sheet.id, q.question, q.scale,
                           q.options[1 + floor(power(random(), 1.5 + sheet.desk_id % 3 * 0.6) * cardinality(q.options))::integer] as value
                      from sheet cross join crowd_question q) said
            """;
    private static final String COUNT = """
            insert into opinion_tally (centre_id, questionnaire, span, question, scope, scope_id, begins, value, visit, flagged, answers)
            select centre_id, questionnaire, span, question, scope, scope_id, begins, value, visit, flagged, answers
              from opinion_sum where centre_id = ?
            """;

    private final Connection connection;

    Crowd(Connection connection) throws SQLException {
        this.connection = connection;
        execute(
                "set work_mem = '128MB'",
                "set max_parallel_workers_per_gather = 0",
                "select setseed(0.5)",
                QUESTIONS,
                DESKS,
                SERVICES);
        if (number("select count(*) from survey_sheet where id = md5('crowd:1')::uuid") > 0) {
            throw new Refusal("crowd.twice");
        }
        if (number("select count(*) from crowd_question") == 0 || number("select count(*) from crowd_desk") == 0) {
            throw new Refusal("crowd.nowhere");
        }
    }

    /**
     * Lets visitors answer until there are so many answers to questions.
     *
     * @return how many sheets they filled in
     */
    long answer(int answers, IntConsumer done) throws SQLException {
        long each = number("select count(*) from crowd_question");
        long sheets = (answers + each - 1) / each;
        try (PreparedStatement statement = connection.prepareStatement(ANSWER)) {
            for (long first = 1; first <= sheets; first += SHEETS_AT_ONCE) {
                long last = Math.min(sheets, first + SHEETS_AT_ONCE - 1);
                statement.setLong(1, first);
                statement.setLong(2, last);
                statement.executeUpdate();
                done.accept((int) Math.min(answers, last * each));
            }
        }
        return sheets;
    }

    /** Counts every centre anew, each in a transaction of its own. */
    void count() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement centres = connection.createStatement();
                ResultSet found = centres.executeQuery("select distinct centre_id from crowd_desk order by 1")) {
            while (found.next()) {
                count(found.getString(1));
            }
        }
        connection.setAutoCommit(true);
        execute("analyze survey_sheet", "analyze survey_answer", "vacuum analyze opinion_tally");
    }

    private void count(String centre) throws SQLException {
        execute("lock table opinion_tally in share row exclusive mode");
        for (String command : new String[] {"delete from opinion_tally where centre_id = ?", COUNT}) {
            try (PreparedStatement statement = connection.prepareStatement(command)) {
                statement.setString(1, centre);
                statement.executeUpdate();
            }
        }
        connection.commit();
    }

    private long number(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}

package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.indicator.Estimate;
import ua.cnap.portal.indicator.Figure;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.opinion.Apart;
import ua.cnap.portal.opinion.Opinion;
import ua.cnap.portal.opinion.OpinionQuery;
import ua.cnap.portal.opinion.Part;
import ua.cnap.portal.opinion.Period;
import ua.cnap.portal.opinion.ReadingOpinion;
import ua.cnap.portal.opinion.RecountingOpinion;
import ua.cnap.portal.opinion.Scope;
import ua.cnap.portal.survey.Sector;

/** The figures of opinions are what the sheets say, and tell nothing of few people. */
@Tag("R-171")
@Tag("R-172")
@Tag("R-174")
class OpinionIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final Estimate ALL_PROMOTERS = new Estimate(100, 47, 100);
    private static final int FEW = 10;
    private static final int MANY = 3_000;

    @EJB(lookup = EJB + "ReadingOpinion!ua.cnap.portal.opinion.ReadingOpinion")
    ReadingOpinion reading;

    @EJB(lookup = EJB + "RecountingOpinion!ua.cnap.portal.opinion.RecountingOpinion")
    RecountingOpinion recounting;

    @Inject
    RegulatedCentre centres;

    @Inject
    Registry registry;

    @Inject
    SurveyVisitors visitors;

    @Test
    void of_nine_visitors_nothing_is_told_and_of_ten_their_figures() {
        String centre = centres.open("{}");
        sheets(centre, new Answered(9, "SERVICE", 1, "10", true, false));

        assertThat(read(centre).sheets()).isEqualTo(new Apart<>(9L, 0L));
        assertThat(loyalty(read(centre)).visit()).isEqualTo(new Figure(9, Optional.empty()));
        assertThat(read(centre).results())
                .flatExtracting(Opinion.Result::choices)
                .allMatch(choice -> choice.answers().visit().isEmpty());
        sheets(centre, new Answered(1, "SERVICE", 1, "10", true, false));

        assertThat(loyalty(read(centre)).visit()).isEqualTo(new Figure(10, Optional.of(ALL_PROMOTERS)));
        assertThat(choice(read(centre), "nps", "10")).isEqualTo(new Apart<>(Optional.of(10L), Optional.empty()));
        assertThat(choice(read(centre), "nps", "0").visit()).contains(0L);
    }

    @Test
    @Tag("R-172")
    void what_one_inspection_found_is_told_at_once_and_of_visitors_nothing_more() {
        String centre = centres.open("{}");
        String checklist = visitors.begin(centre, "mystery-shopper");
        visitors.send(checklist, visitors.fill(checklist));
        String interview = visitors.begin(centre, "phone-interview");
        visitors.send(interview, visitors.fill(interview));

        Opinion found = reading.read(asked(centre, "mystery-shopper", Part.centre(centre)));
        Opinion said = reading.read(asked(centre, "phone-interview", Part.centre(centre)));

        assertThat(found.results()).isNotEmpty().allMatch(Opinion.Result::isTold);
        assertThat(choice(found, "ramp", "YES").anonymous()).contains(1L);
        assertThat(said.sheets()).isEqualTo(new Apart<>(0L, 0L));
        assertThat(said.results()).noneMatch(Opinion.Result::isTold);
    }

    @Test
    void visits_codes_on_walls_and_unusual_sheets_are_told_apart() {
        String centre = centres.open("{}");
        sheets(centre, new Answered(10, "SERVICE", 1, "10", true, false));
        sheets(centre, new Answered(10, "SERVICE", 1, "0", false, true));
        sheets(centre, new Answered(10, "SERVICE", 1, "9", false, false));

        Opinion opinion = read(centre);

        assertThat(opinion.sheets()).isEqualTo(new Apart<>(10L, 20L));
        assertThat(opinion.unusual()).isEqualTo(new Apart<>(0L, 10L));
        assertThat(loyalty(opinion).visit().estimate()).contains(ALL_PROMOTERS);
        assertThat(loyalty(opinion).anonymous().estimate()).map(Estimate::value).contains(0);
        assertThat(opinion.indicators().get(0).usual().anonymous().estimate()).contains(ALL_PROMOTERS);
    }

    @Test
    @Tag("R-173")
    void parts_of_a_centre_are_compared_and_each_can_be_read_by_itself() {
        String centre = centres.open("{}");
        sheets(centre, new Answered(12, "SERVICE", 1, "10", true, false));
        sheets(centre, new Answered(11, "WAITING", 2, "0", true, false));
        sheets(centre, new Answered(3, "RECEPTION", 3, "0", true, false));

        assertThat(read(centre).comparison())
                .extracting(
                        each -> each.part().id(),
                        each -> each.figures().visit().estimate().map(Estimate::value))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SERVICE", Optional.of(100)),
                        org.assertj.core.groups.Tuple.tuple("WAITING", Optional.of(-100)),
                        org.assertj.core.groups.Tuple.tuple("RECEPTION", Optional.empty()));
        OpinionQuery ofDesk = asked(centre, new Part(Scope.DESK, "2"));
        assertThat(reading.read(ofDesk).sheets().visit()).isEqualTo(11);
        assertThat(reading.parts(ofDesk))
                .contains(
                        new Part(Scope.DESK, "2"), new Part(Scope.SECTOR, "WAITING"), new Part(Scope.SERVICE, "77-01"));
        assertThat(reading.centres(List.of(centre), ofDesk))
                .singleElement()
                .satisfies(each -> assertThat(each.figures().visit().people()).isEqualTo(26));
    }

    @Test
    void the_course_has_every_week_of_the_period_and_the_last_has_the_answers_of_today() {
        String centre = centres.open("{}");
        sheets(centre, new Answered(10, "SERVICE", 1, "10", true, false));

        List<Opinion.Point> course = read(centre).course();

        assertThat(course).hasSize(12);
        assertThat(course.get(11).figures().visit().people()).isEqualTo(10);
        assertThat(course.subList(0, 11))
                .allMatch(point -> point.figures().visit().people() == 0);
    }

    @Test
    void a_sum_that_was_changed_by_hand_is_found_and_counted_anew() {
        String centre = centres.open("{}");
        sheets(centre, new Answered(10, "SERVICE", 1, "10", true, false));
        assertThat(differences(centre)).isZero();
        registry.change(
                "update opinion_tally set answers = 11 where centre_id = ? and question = 'nps' and span = 'DAY'",
                centre);
        registry.change(
                "delete from opinion_tally where centre_id = ? and question = 'overall' and scope = 'DESK'", centre);

        assertThat(differences(centre)).isEqualTo(8);
        recount(centre);

        assertThat(differences(centre)).isZero();
        assertThat(loyalty(read(centre)).visit().people()).isEqualTo(10);
    }

    @Test
    void sums_of_weeks_and_months_are_those_of_their_days_when_groups_are_kept_and_when_they_are_counted_anew() {
        String centre = centres.open("{}");
        String code = visitors.point(centre, Sector.WAITING);
        LocalDate endOfMonth = RegulatedCentre.today().withDayOfMonth(1).minusDays(1);
        for (int day : new int[] {-6, 0, 1}) {
            MovedClock.onMorningOf(endOfMonth.plusDays(day), () -> {
                for (int visitor = 0; visitor < 5; visitor++) {
                    visitors.send(code, visitors.fill(code));
                }
                visitors.keep(centre);
            });
        }

        assertThat(beginnings(centre, "DAY")).isEqualTo(3);
        assertThat(beginnings(centre, "MONTH")).isEqualTo(2);
        assertThat(List.of(disagreeing(centre, "WEEK"), disagreeing(centre, "MONTH"), differences(centre)))
                .containsOnly(0);
        recount(centre);

        assertThat(List.of(disagreeing(centre, "WEEK"), disagreeing(centre, "MONTH"), differences(centre)))
                .containsOnly(0);
    }

    private long beginnings(String centre, String span) {
        return registry.count(
                "select count(distinct begins) from opinion_tally where centre_id = ? and span = ?", centre, span);
    }

    /** How many sums over a longer span are not what the days in it add up to. */
    private int disagreeing(String centre, String span) {
        return (int) registry.count("""
                select count(*)
                  from (select question, scope, scope_id, value, visit, flagged, begins, answers
                          from opinion_tally where centre_id = ? and span = ?) longer
                  full join (select question, scope, scope_id, value, visit, flagged,
                                    cast(date_trunc(?, begins) as date) as begins, sum(answers) as answers
                               from opinion_tally where centre_id = ? and span = 'DAY' group by 1, 2, 3, 4, 5, 6, 7) days
                 using (question, scope, scope_id, value, visit, flagged, begins)
                 where longer.answers is distinct from days.answers
                """, centre, span, span, centre);
    }

    @Test
    void the_figures_cost_the_same_with_few_sheets_and_with_many() {
        String centre = centres.open("{}");
        sheets(centre, new Answered(FEW, "SERVICE", 1, "10", true, false));
        long withFew = Statements.leastOf(() -> read(centre));
        sheets(centre, new Answered(MANY, "WAITING", 2, "7", false, false));

        assertThat(withFew).isEqualTo(3);
        assertThat(Statements.leastOf(() -> read(centre))).isEqualTo(withFew);
    }

    @Test
    void the_page_of_a_centre_asks_the_database_as_often_with_few_desks_as_with_many() {
        String centre = centres.open("{}");
        sheets(centre, new Answered(FEW, "SERVICE", 1, "10", true, false));
        long withOne = Statements.leastOf(() -> assertPageNames(centre, 1));
        for (long desk = 2; desk <= FEW; desk++) {
            sheets(centre, new Answered(1, "SERVICE", desk, "10", true, false));
        }

        assertThat(Statements.leastOf(() -> assertPageNames(centre, FEW))).isEqualTo(withOne);
    }

    private static void assertPageNames(String centre, int desks) {
        try {
            assertThat(Plain.get("/opinion/" + centre, "127.0.3.7").body()).contains("value=\"desk-" + desks + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Tag("R-170")
    void signals_of_corruption_are_for_those_above_the_centre_only() {
        String centre = centres.open("{}");
        sheets(centre, new Answered(10, "SERVICE", 1, "10", true, false));

        OpinionQuery asked = asked(centre, Part.centre(centre));
        assertThat(As.PORTAL_ADMINISTRATOR.call(() -> reading.signals(asked))).isEqualTo(10);
        assertThat(read(centre).results())
                .noneMatch(result -> result.question().id().equals("corruption"));
        assertThatExceptionOfType(jakarta.ejb.EJBAccessException.class)
                .isThrownBy(() -> As.CLERK.call(() -> reading.signals(asked)));
    }

    @Test
    void an_unknown_questionnaire_is_not_found() {
        OpinionQuery asked = asked("it-nowhere", Part.centre("it-nowhere"));

        assertThat(reading.read(asked).sheets()).isEqualTo(new Apart<>(0L, 0L));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reading.read(new OpinionQuery(
                        "it-nowhere", "no-such", asked.part(), asked.period(), Indicator.NPS, Scope.DESK)));
    }

    private Opinion read(String centre) {
        return reading.read(asked(centre, Part.centre(centre)));
    }

    private static OpinionQuery asked(String centre, Part part) {
        return asked(centre, "post-visit", part);
    }

    private static OpinionQuery asked(String centre, String questionnaire, Part part) {
        return new OpinionQuery(
                centre, questionnaire, part, Period.weeks(RegulatedCentre.today()), Indicator.NPS, Scope.SECTOR);
    }

    private static Apart<Figure> loyalty(Opinion opinion) {
        assertThat(opinion.chosen()).contains(Indicator.NPS);
        return opinion.indicators().get(0).figures();
    }

    private static Apart<Optional<Long>> choice(Opinion opinion, String question, String value) {
        return opinion.results().stream()
                .filter(result -> result.question().id().equals(question))
                .flatMap(result -> result.choices().stream())
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElseThrow()
                .answers();
    }

    private int differences(String centre) {
        return As.PORTAL_ADMINISTRATOR.call(() -> recounting.differences(centre));
    }

    private void recount(String centre) {
        As.PORTAL_ADMINISTRATOR.call(() -> {
            recounting.recount(centre);
            return centre;
        });
    }

    /** So many who answered alike. */
    private record Answered(int people, String sector, long desk, String loyalty, boolean visit, boolean flagged) {}

    /** Sheets as they are kept, of today, and their sums. */
    private void sheets(String centre, Answered answered) {
        LocalDate today = RegulatedCentre.today();
        registry.change(
                """
                with sheet as (
                    insert into survey_sheet (id, questionnaire, version, centre_id, unit_id, sector, desk_id,
                           service_code, day, visit, flagged)
                    select gen_random_uuid(), 'post-visit', 1, ?, ?, ?, ?, '77-01', ?, ?, ? from generate_series(1, ?)
                    returning id)
                insert into survey_answer (sheet_id, question, position, value)
                select sheet.id, given.question, 0, given.value
                  from sheet, (values ('nps', ?), ('overall', '5'), ('polite', '4'), ('corruption', 'YES')) given (question, value)
                """,
                centre,
                centre,
                answered.sector(),
                answered.desk(),
                today,
                answered.visit(),
                answered.flagged(),
                answered.people(),
                answered.loyalty());
        recount(centre);
    }
}

package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.consideration.AppealCount;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.report.CaseCounts;
import ua.cnap.portal.report.DrawingReports;
import ua.cnap.portal.report.PublishedReports;
import ua.cnap.portal.report.ReadingReports;
import ua.cnap.portal.report.Report;
import ua.cnap.portal.report.ReportFigures;
import ua.cnap.portal.report.ReportPeriod;
import ua.cnap.portal.report.ReportRefused;
import ua.cnap.portal.report.ReportSpan;
import ua.cnap.portal.report.TermFigures;
import ua.cnap.portal.report.WaitingReport;

/** Reports of a month long past, so that neither the clock nor a timer has a part in what is counted. */
@Tag("R-177")
@Tag("R-153")
class ReportIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 15);
    private static final ReportPeriod OF_JANUARY =
            new ReportPeriod(ReportSpan.MONTH, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));
    /** The kept periods around it, the kept report, cases, terms, appeals. */
    private static final long STATEMENTS = 5;

    private static final String CASE = """
            insert into casework_case (number, centre_id, year, sequence, service_code, service_name, card_version_id,
                   provider_name, channel, status, registered_at, decision, issued_at, term, due_rule, due_rule_en, fee,
                   applicant_kind, applicant_name, applicant_address, notify_by, deliver_by, administrator, note,
                   signature_state, version, language)
            values (?::text, ?, 2020, ?::bigint, ?, 'Послуга', 1, 'Надавач', ?, 'ISSUED', ?::timestamptz, ?, ?::timestamptz,
                    '', '', '', '', 'CITIZEN', 'Заявник', '', '', '', '', '', 'VALID', 0, 'uk')
            """;
    private static final String TERM = """
            insert into control_deadline (case_id, centre_id, kind, started_at, due_on, met_at, basis, calendar,
                   calendar_owner, calendar_mark, still)
            select id, centre_id, ?, registered_at, ?::date, ?::timestamptz, 'LAW', 'LEGAL', '', '', 0
              from casework_case where centre_id = ? and number = ?
            """;
    private static final String APPEAL = """
            insert into appeal_record (form, centre_id, kind, year, sequence, number, channel, state, received_at, due_on,
                   act_by, body, name, address, phone, email, language, answer_way, gist, case_words, place, about_head,
                   about_whom, about_words, accused, case_number, repeated, collective, resolution, passed_to, answer,
                   answered_at, seed, code_hash, version)
            select gen_random_uuid(), ?, ?, 2020, 1, '1', 'WEB', 'ANSWERED', ?::timestamptz, ?::date, ?::date, 'HEAD', '', '',
                   '', '', 'uk', 'EMAIL', '', '', '', false, '', '', '', '', false, false, '', '', '', ?::timestamptz,
                   h, h, 0
              from (select encode(sha256(gen_random_uuid()::text::bytea), 'hex') as h) drawn
            """;

    @Inject
    AppealCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "ReadingReports!ua.cnap.portal.report.ReadingReports")
    ReadingReports reading;

    @EJB(lookup = EJB + "PublishedReports!ua.cnap.portal.report.PublishedReports")
    PublishedReports published;

    @EJB(lookup = EJB + "DrawingReports!ua.cnap.portal.report.DrawingReports")
    DrawingReports drawing;

    private String centre;
    private StaffMember head;
    private StaffMember clerk;

    @BeforeEach
    void january() {
        centre = office.open("{}");
        head = office.head(centre);
        clerk = office.clerk(centre, "Мельник Петро Іванович");
        cased("1", "77-01", "COUNTER", "2020-01-02 10:00", "GRANTED", "2020-01-06 10:00");
        decided("1", "2020-01-10", "2020-01-05 10:00");
        term("1", DeadlineKind.HANDOVER, "2020-01-03", "2020-01-02 12:00");
        term("1", DeadlineKind.COMPLAINT, "2020-02-06", "2020-01-31 12:00");
        cased("2", "77-01", "PORTAL", "2020-01-03 10:00", "REFUSED", null);
        decided("2", "2020-01-10", "2020-01-20 10:00");
        cased("3", "77-02", "POST", "2020-01-04 10:00", "GRANTED", "2020-03-02 10:00");
        decided("3", "2020-01-31", "2020-03-01 10:00");
        cased("4", "77-02", "PORTAL", "2019-12-30 10:00", "GRANTED", "2020-02-01 00:00");
        decided("4", "2020-01-31", "2020-01-31 23:59");
        cased("5", "77-02", "PORTAL", "2020-01-31 23:59", null, null);
        decided("5", "2020-02-20", "2020-02-10 10:00");
        appeal(AppealKind.PROPOSAL, "2020-01-10 10:00", "2020-01-25", "2020-01-20 10:00");
        appeal(AppealKind.COMPLAINT, "2019-12-10 10:00", "2020-01-09", "2020-01-12 10:00");
        appeal(AppealKind.ENQUIRY, "2020-01-10 10:00", "2020-01-17", "2020-03-12 10:00");
        appeal(AppealKind.CORRUPTION_REPORT, "2020-01-10 10:00", "2020-01-24", "2020-01-20 10:00");
    }

    @AfterEach
    void nothing_left() {
        registry.change("delete from control_deadline where centre_id = ?", centre);
        registry.change("delete from casework_case where centre_id = ?", centre);
    }

    @Test
    @Tag("R-178")
    @Tag("R-179")
    void a_month_is_counted_by_the_days_of_kyiv_and_tells_what_was_open_when_it_ended() {
        ReportFigures figures = month(clerk).figures();

        assertThat(figures.total()).isEqualTo(new CaseCounts(4, 2, 1, 1, 1, 2, 1));
        assertThat(figures.services())
                .extracting(line -> line.name().code(), line -> line.of().accepted())
                .containsExactly(tuple("77-01", 2L), tuple("77-02", 2L));
        assertThat(figures.terms())
                .containsExactly(
                        new TermFigures(DeadlineKind.HANDOVER, 1, 0, 0),
                        new TermFigures(DeadlineKind.DECISION, 2, 1, 1));
        assertThat(figures.appeals())
                .containsExactly(
                        new AppealCount(AppealKind.COMPLAINT, 0, 1, 0, 0, 0, 0, 0),
                        new AppealCount(AppealKind.ENQUIRY, 1, 0, 0, 0, 0, 1, 1),
                        new AppealCount(AppealKind.PROPOSAL, 1, 1, 1, 0, 0, 0, 0));
        assertThat(figures.answersPrepared()).isEqualTo(5);
        assertThat(read(clerk, ReportSpan.DAY, LocalDate.of(2020, 1, 31))
                        .figures()
                        .total())
                .isEqualTo(new CaseCounts(1, 1, 0, 0, 0, 2, 1));
    }

    @Test
    void what_is_due_later_in_a_period_that_goes_on_is_not_overdue_yet() {
        LocalDate today = RegulatedCentre.today();
        cased("6", "77-01", "COUNTER", "2020-01-15 10:00", null, null);
        decided("6", today.plusDays(1).toString(), null);

        CaseCounts soFar = read(clerk, ReportSpan.MONTH, today).figures().total();
        assertThat(soFar.open()).isOne();
        assertThat(soFar.overdue()).isZero();
    }

    @Test
    void a_report_costs_the_same_with_few_cases_and_with_many() {
        long withFew = Statements.leastOf(() -> month(clerk));
        registry.change(JournalIT.CASES, centre, 100, 2_000);

        assertThat(Statements.leastOf(() -> month(clerk))).isEqualTo(withFew);
        assertThat(withFew).isEqualTo(STATEMENTS);
    }

    @Test
    void a_drawn_report_stays_as_it_was_however_often_and_by_however_many_it_is_drawn() {
        Together.run(Collections.<Callable<Report>>nCopies(8, () -> draw(head)));
        Report drawn = month(clerk);
        cased("6", "77-01", "COUNTER", "2020-01-15 10:00", null, null);
        draw(head);

        assertThat(month(clerk)).isEqualTo(drawn);
        assertThat(drawn.figures().total().accepted()).isEqualTo(4);
        assertThat(registry.count("select count(*) from report_record where centre_id = ?", centre))
                .isOne();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(
                        () -> registry.change("update report_record set figures = '{}' where centre_id = ?", centre));
    }

    @Test
    @Tag("R-209")
    void the_head_publishes_what_the_coordinator_drew_and_nobody_else_does_either() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> draw(clerk));
        draw(head);
        long id = month(head).kept().orElseThrow().id();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> publish(clerk, id));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> present(clerk, id));
        StaffMember stranger = office.head(office.open("{}"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> publish(stranger, id));
        assertThat(published.of(centre)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> published.read(centre, OF_JANUARY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> published.paper(centre, OF_JANUARY));

        publish(head, id);
        publish(head, id);

        assertThat(published.of(centre)).containsExactly(OF_JANUARY);
        assertThat(published.read(centre, OF_JANUARY)).isEqualTo(month(clerk));
        assertThat(published.paper(centre, OF_JANUARY))
                .startsWith('%', 'P', 'D', 'F')
                .isEqualTo(As.CLERK.call(() -> reading.print(clerk, ReportSpan.MONTH, JANUARY)));
    }

    @Test
    void a_period_that_goes_on_is_shown_but_not_drawn_and_a_week_is_not_published() {
        LocalDate today = RegulatedCentre.today();
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> As.CLERK.call(() -> {
                    reading.draw(head, ReportSpan.MONTH, today);
                    return head;
                }));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read(head, ReportSpan.MONTH, today.plusMonths(2)));
        As.CLERK.call(() -> {
            reading.draw(head, ReportSpan.WEEK, JANUARY);
            return head;
        });
        long week = read(head, ReportSpan.WEEK, JANUARY).kept().orElseThrow().id();
        assertThatExceptionOfType(ReportRefused.class).isThrownBy(() -> publish(head, week));
    }

    @Test
    @Tag("R-178")
    @Tag("R-179")
    void the_portal_draws_what_the_regulation_asks_for_and_it_waits_until_the_management_has_it() {
        String demanding = office.open("""
                {"reports": [{"kind": "WEEKLY_WRITTEN", "period": "WEEKLY", "presentedOn": "MON"},
                             {"kind": "DISCIPLINE", "period": "MONTHLY", "dueDay": 5, "dueMonthOffset": 1}]}""");
        StaffMember own = office.head(demanding);

        drawing.draw();

        List<WaitingReport> waiting = waiting(own);
        assertThat(waiting).extracting(WaitingReport::span).contains(ReportSpan.WEEK, ReportSpan.MONTH);
        assertThat(waiting(office.clerk(demanding, "Мельник Петро Іванович"))).isEmpty();
        WaitingReport first = waiting.get(0);
        present(own, read(own, first.span(), first.from()).kept().orElseThrow().id());
        assertThat(waiting(own)).doesNotContain(first);
        assertThat(read(own, first.span(), first.from()).kept().orElseThrow().presentedBy())
                .isEqualTo(own.fullName());
    }

    @Test
    @Tag("R-178")
    void after_the_days_of_reports_were_changed_each_day_is_still_in_one_report() {
        registry.change("""
                insert into report_record (centre_id, span, from_on, to_on, due_on, demanded, figures, drawn_at, drawn_by)
                select centre_id, 'WEEK', date '2020-01-08', date '2020-01-14', date '2020-01-15', true, figures, drawn_at, ''
                  from report_record where id = ?
                """, draw(head).kept().orElseThrow().id());

        assertThat(week("2020-01-14")).isEqualTo(days("2020-01-08", "2020-01-14"));
        assertThat(week("2020-01-07")).isEqualTo(days("2020-01-06", "2020-01-07"));
        assertThat(week("2020-01-15")).isEqualTo(days("2020-01-15", "2020-01-19"));
        As.CLERK.call(() -> {
            reading.draw(head, ReportSpan.WEEK, LocalDate.parse("2020-01-15"));
            return head;
        });
        assertThat(week("2020-01-17")).isEqualTo(days("2020-01-15", "2020-01-19"));
        assertThat(week("2020-01-20")).isEqualTo(days("2020-01-20", "2020-01-26"));
    }

    private ReportPeriod week(String day) {
        return read(head, ReportSpan.WEEK, LocalDate.parse(day)).period();
    }

    private static ReportPeriod days(String from, String to) {
        return new ReportPeriod(ReportSpan.WEEK, LocalDate.parse(from), LocalDate.parse(to));
    }

    private void cased(String number, String service, String channel, String at, String decision, String issued) {
        registry.change(CASE, number, centre, Long.valueOf(number), service, channel, kyiv(at), decision, kyiv(issued));
    }

    private void decided(String number, String due, String met) {
        term(number, DeadlineKind.DECISION, due, met);
    }

    private void term(String number, DeadlineKind kind, String due, String met) {
        registry.change(TERM, kind.name(), due, kyiv(met), centre, number);
    }

    private void appeal(AppealKind kind, String at, String due, String answered) {
        registry.change(APPEAL, centre, kind.name(), kyiv(at), due, due, kyiv(answered));
        registry.change("""
                insert into appeal_entry (appeal_id, position, at, move, actor, details)
                select id, 0, answered_at, 'ANSWER', '', '' from appeal_record where centre_id = ? and kind = ?
                """, centre, kind.name());
    }

    private static String kyiv(String at) {
        return at == null ? null : at + " Europe/Kyiv";
    }

    private Report month(StaffMember reader) {
        return read(reader, ReportSpan.MONTH, JANUARY);
    }

    private Report read(StaffMember reader, ReportSpan span, LocalDate day) {
        return As.CLERK.call(() -> reading.read(reader, span, day));
    }

    private Report draw(StaffMember person) {
        return As.CLERK.call(() -> {
            reading.draw(person, ReportSpan.MONTH, JANUARY);
            return reading.read(person, ReportSpan.MONTH, JANUARY);
        });
    }

    private void publish(StaffMember person, long id) {
        As.CLERK.call(() -> {
            reading.publish(person, id);
            return id;
        });
    }

    private void present(StaffMember person, long id) {
        As.CLERK.call(() -> {
            reading.present(person, id);
            return id;
        });
    }

    private List<WaitingReport> waiting(StaffMember person) {
        return As.CLERK.call(() -> reading.waiting(person));
    }
}

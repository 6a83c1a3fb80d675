package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.calendar.CalendarKind;
import ua.cnap.portal.calendar.CalendarRefused;
import ua.cnap.portal.calendar.PublishingCalendars;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.control.Basis;
import ua.cnap.portal.control.DeadlineChange;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.control.DeadlineState;
import ua.cnap.portal.control.ReadingDeadlines;
import ua.cnap.portal.control.RecountingTerms;
import ua.cnap.portal.control.TermRefused;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.KyivClock;

/** The terms of a case from registration on: counted, stopped, prolonged, counted anew. */
class ControlIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "ReadingDeadlines!ua.cnap.portal.control.ReadingDeadlines")
    ReadingDeadlines terms;

    @EJB(lookup = EJB + "RecountingTerms!ua.cnap.portal.control.RecountingTerms")
    RecountingTerms recounting;

    @EJB(lookup = EJB + "PublishingCalendars!ua.cnap.portal.calendar.PublishingCalendars")
    PublishingCalendars publishing;

    @Inject
    ControlledCase cases;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        cases.open();
    }

    @Test
    @Tag("R-105")
    @Tag("R-113")
    void a_term_is_kept_with_its_rule_and_everything_it_was_counted_from() {
        long id = cases.registered(Counter.SERVICE);

        DeadlineState decision = cases.term(id, DeadlineKind.DECISION);
        assertThat(decision.startedAt()).isCloseTo(cases.dossier(id).registeredAt(), within(1, ChronoUnit.MILLIS));
        assertThat(decision.value()).isEqualTo(5);
        assertThat(decision.unit()).isEqualTo(TermUnit.WORKING_DAYS);
        assertThat(decision.basis()).isEqualTo(Basis.CARD);
        assertThat(decision.calendar()).isEqualTo(CalendarKind.LEGAL);
        assertThat(decision.dueOn()).isEqualTo(cases.dossier(id).terms().dueOn());
        DeadlineState handover = cases.term(id, DeadlineKind.HANDOVER);
        assertThat(handover.basis()).isEqualTo(Basis.CENTRE);
        assertThat(handover.calendar()).isEqualTo(CalendarKind.PROVIDER);
    }

    @Test
    @Tag("R-114")
    void a_service_without_a_term_has_thirty_calendar_days_by_law() {
        long id = cases.registered("77-13");

        DeadlineState decision = cases.term(id, DeadlineKind.DECISION);
        assertThat(decision.basis()).isEqualTo(Basis.LAW);
        assertThat(decision.strictOn()).isEqualTo(today().plusDays(30));
    }

    @Test
    @Tag("R-105")
    void a_hand_over_is_due_by_the_schedule_of_the_provider_and_is_counted_anew_when_that_changes() {
        long id = cases.registered("77-11");
        LocalDate before = cases.term(id, DeadlineKind.HANDOVER).dueOn();
        try {
            publish(
                    CalendarKind.PROVIDER,
                    "improve",
                    "{\"exceptions\": [{\"day\": \"" + before + "\", \"working\": false}]}");
            recounting.recount();

            DeadlineState handover = cases.term(id, DeadlineKind.HANDOVER);
            assertThat(handover.dueOn()).isAfter(before);
            assertThat(handover.changes()).singleElement().satisfies(change -> {
                assertThat(change.kind()).isEqualTo(DeadlineChange.Kind.RECOUNTED);
                assertThat(change.dueBefore()).isEqualTo(before);
                assertThat(change.dueAfter()).isEqualTo(handover.dueOn());
            });
            assertThat(cases.term(id, DeadlineKind.DECISION).changes()).isEmpty();
        } finally {
            publish(CalendarKind.PROVIDER, "improve", "{}");
        }
    }

    @Test
    void a_calendar_with_a_hole_in_its_holidays_is_not_published() {
        String hole = "{\"holidays\": [{\"from\": \"2018-01-01\", \"to\": \"2023-07-31\", \"days\": [\"01-01\"]},"
                + " {\"from\": \"2023-08-02\", \"days\": [\"01-01\"]}]}";
        long before = registry.count("select count(*) from calendar_edition");

        assertThatThrownBy(() -> publish(CalendarKind.LEGAL, "", hole))
                .isInstanceOfSatisfying(CalendarRefused.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("error.calendar.hole");
                    assertThat(refused.arguments()).containsExactly("01.08.2023", "01.08.2023");
                });
        assertThat(registry.count("select count(*) from calendar_edition")).isEqualTo(before);
    }

    @Test
    @Tag("R-118")
    void a_stopped_term_stands_still_and_ends_later_by_as_long_and_the_applicant_sees_both() {
        long id = cases.inWork("77-11");
        LocalDate promised = cases.dossier(id).terms().dueOn();
        LocalDate silent = cases.term(id, DeadlineKind.SILENCE).dueOn();

        cases.move(id, CaseMove.PAUSE);
        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.PAUSED);
        assertThat(cases.dossier(id).terms().dueOn()).isNull();
        assertThat(cases.dossier(id).terms().dueRule()).contains("Строк зупинено", "ст. 42 Закону № 2073-IX");
        assertThat(cases.term(id, DeadlineKind.DECISION).stoppedOn()).isEqualTo(today());

        MovedClock.onMorningOf(today().plusDays(14), () -> {
            cases.move(id, CaseMove.RESUME);
        });
        DeadlineState decision = cases.term(id, DeadlineKind.DECISION);
        assertThat(decision.still()).isEqualTo(10);
        assertThat(decision.dueOn()).isEqualTo(promised.plusDays(14));
        assertThat(cases.dossier(id).terms().dueOn()).isEqualTo(decision.dueOn());
        assertThat(cases.dossier(id).terms().firstDueOn()).isEqualTo(promised);
        assertThat(cases.term(id, DeadlineKind.SILENCE).dueOn()).isEqualTo(silent.plusDays(14));
        assertThat(decision.changes())
                .extracting(DeadlineChange::kind)
                .containsExactly(DeadlineChange.Kind.STOPPED, DeadlineChange.Kind.RESUMED);
        assertThat(registry.count(
                        "select count(*) from notification_letter where kind = 'EXPECTED' and case_id = ?", id))
                .isEqualTo(2);
    }

    @Test
    void a_clock_that_is_set_back_neither_shortens_a_term_nor_stops_the_case() {
        long id = cases.inWork("77-11");
        LocalDate promised = cases.dossier(id).terms().dueOn();
        cases.move(id, CaseMove.PAUSE);

        MovedClock.onMorningOf(today().minusDays(400), () -> {
            cases.control();
            cases.move(id, CaseMove.RESUME);
        });

        assertThat(cases.term(id, DeadlineKind.DECISION).dueOn()).isEqualTo(promised);
        assertThat(cases.dossier(id).routing()).extracting(entry -> entry.at()).isSorted();
    }

    @Test
    void a_term_is_prolonged_to_a_later_day_that_the_law_allows_and_to_no_other() {
        long id = cases.inWork("77-11");
        LocalDate promised = cases.dossier(id).terms().dueOn();

        assertThatThrownBy(() -> extend(id, promised))
                .isInstanceOf(TermRefused.class)
                .hasMessage("error.term.notLater");
        assertThatThrownBy(() -> extend(id, today().plusDays(46)))
                .isInstanceOf(TermRefused.class)
                .hasMessage("error.term.beyond");
        assertThat(cases.term(id, DeadlineKind.DECISION).changes()).isEmpty();

        extend(id, today().plusDays(45));

        DeadlineState decision = cases.term(id, DeadlineKind.DECISION);
        assertThat(decision.strictOn()).isEqualTo(today().plusDays(45));
        assertThat(decision.basis()).isEqualTo(Basis.EXTENSION);
        assertThat(cases.dossier(id).terms().dueRule()).contains("Строк продовжено");
        assertThat(cases.dossier(id).terms().dueOn()).isEqualTo(decision.dueOn());
    }

    @Test
    @Tag("R-096")
    @Tag("R-097")
    @Tag("R-098")
    @Tag("R-099")
    void a_withdrawal_has_its_three_terms_one_after_the_other() {
        long id = cases.inWork("77-11");

        cases.move(id, CaseMove.RECALL);
        assertThat(running(id)).containsExactly(DeadlineKind.WITHDRAWAL_PASSING);
        cases.move(id, CaseMove.PASS_RECALL);
        assertThat(running(id)).containsExactly(DeadlineKind.ORIGINALS_RETURN);
        cases.move(id, CaseMove.TAKE_ORIGINALS);
        assertThat(running(id)).containsExactly(DeadlineKind.ORIGINALS_NOTICE);
        assertThat(cases.term(id, DeadlineKind.ORIGINALS_NOTICE).dueOn()).isEqualTo(today());
        cases.move(id, CaseMove.TELL_OF_ORIGINALS);
        assertThat(running(id)).isEmpty();
        assertThat(registry.count(
                        "select count(*) from notification_letter where kind = 'ORIGINALS' and case_id = ?", id))
                .isOne();
    }

    @Test
    void what_the_portal_does_when_a_term_ends_is_nobodys_to_do_by_a_hand_made_request() {
        long id = cases.inWork("77-11");

        for (CaseMove own : List.of(CaseMove.CONSENT_BY_SILENCE, CaseMove.AWAIT_MEETING)) {
            assertThatThrownBy(() -> cases.move(id, own)).isInstanceOf(MoveRefused.class);
        }
        assertThat(cases.dossier(id).moves()).doesNotContain(CaseMove.CONSENT_BY_SILENCE, CaseMove.AWAIT_MEETING);
        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.IN_WORK);
    }

    @Test
    void a_clerk_of_another_centre_sees_no_term_of_a_case() {
        long id = cases.registered("77-11");

        assertThat(As.CLERK.call(() -> terms.of(STRANGER, id))).isEmpty();
    }

    private List<DeadlineKind> running(long id) {
        return cases.terms(id).stream()
                .filter(term -> term.metAt() == null)
                .map(DeadlineState::kind)
                .toList();
    }

    private void extend(long id, LocalDate until) {
        cases.move(id, CaseMove.EXTEND, Map.of(Particular.UNTIL, until.toString()));
    }

    private void publish(CalendarKind kind, String owner, String text) {
        As.PORTAL_ADMINISTRATOR.call(() -> {
            publishing.publish(kind, owner, text, "Адміністратор");
            return owner;
        });
    }

    private static LocalDate today() {
        return Instant.now().atZone(KyivClock.ZONE).toLocalDate();
    }
}

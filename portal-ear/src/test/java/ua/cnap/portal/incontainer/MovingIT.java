package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.audit.RegistryAudit;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.ChangedMeanwhile;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.control.DeadlineState;
import ua.cnap.portal.control.ReadingDeadlines;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.MovingListedCases;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;

class MovingIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-usual";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    private static final StaffMember COLLEAGUE = new StaffMember("Мельник Тарас Петрович", CENTRE);
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "ReadingDeadlines!ua.cnap.portal.control.ReadingDeadlines")
    ReadingDeadlines terms;

    @EJB(lookup = EJB + "MovingListedCases!ua.cnap.portal.journal.MovingListedCases")
    MovingListedCases listed;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        counter.open();
    }

    @Test
    @Tag("R-102")
    @Tag("R-103")
    @Tag("R-104")
    @Tag("R-135")
    @Tag("R-214")
    void a_case_goes_from_registration_to_issue_and_its_routing_sheet_tells_all_of_it() {
        long id = registered();

        move(CLERK, id, CaseMove.HAND_OVER);
        move(CLERK, id, CaseMove.RECEIVE, Particular.PERSON, "Литвин Софія Андріївна");
        move(COLLEAGUE, id, CaseMove.TAKE_RESULT);
        move(
                COLLEAGUE,
                id,
                CaseMove.ISSUE,
                Particular.PERSON,
                "Шевченко Ганна Петрівна",
                Particular.DOCUMENT,
                "паспорт 001234567");

        CaseDossier file = dossier(id);
        assertThat(file.status()).isEqualTo(CaseStatus.ISSUED);
        assertThat(file.routing())
                .filteredOn(entry -> !entry.actor().isEmpty())
                .extracting(entry -> entry.action() + " " + entry.actor() + " " + entry.details())
                .containsExactly(
                        "HANDED_OVER Коваленко Олена Іванівна ",
                        "RECEIVED Коваленко Олена Іванівна Литвин Софія Андріївна",
                        "RESULT_CAME Мельник Тарас Петрович ",
                        "ISSUED Мельник Тарас Петрович Шевченко Ганна Петрівна; паспорт 001234567");
        List<DeadlineState> deadlines = As.CLERK.call(() -> terms.of(CLERK, id));
        assertThat(deadlines)
                .extracting(DeadlineState::kind)
                .contains(DeadlineKind.HANDOVER, DeadlineKind.RECEIPT, DeadlineKind.DECISION, DeadlineKind.NOTICE);
        assertThat(deadlines)
                .allSatisfy(deadline -> assertThat(deadline.metAt()).isNotNull());
        assertThat(registry.value("select issued_at >= ready_at from casework_case where id = ?", id))
                .isEqualTo("t");
    }

    @Test
    @Tag("R-132")
    void the_letter_about_the_result_is_written_with_the_move() {
        long id = registered();
        move(CLERK, id, CaseMove.HAND_OVER);
        move(CLERK, id, CaseMove.RECEIVE, Particular.PERSON, "Литвин Софія Андріївна");

        move(CLERK, id, CaseMove.TAKE_RESULT);

        assertThat(registry.count("select count(*) from notification_letter where case_id = ? and kind = 'RESULT'", id))
                .isOne();
    }

    @Test
    @Tag("R-143")
    void a_refusal_on_a_ground_that_the_card_does_not_name_is_not_taken() {
        long id = registered();
        move(CLERK, id, CaseMove.HAND_OVER);
        move(CLERK, id, CaseMove.RECEIVE, Particular.PERSON, "Литвин Софія Андріївна");

        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> move(
                        CLERK,
                        id,
                        CaseMove.TAKE_REFUSAL,
                        Particular.GROUND,
                        "Не сподобалося",
                        Particular.REASONS,
                        "ст. 9"))
                .withMessage("error.move.unknownGround");
        assertThat(dossier(id).status()).isEqualTo(CaseStatus.IN_WORK);
    }

    @Test
    @Tag("R-097")
    void a_withdrawn_case_is_not_handed_over_and_no_term_of_it_runs_on() {
        long id = registered();
        move(CLERK, id, CaseMove.WITHDRAW);

        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> move(CLERK, id, CaseMove.HAND_OVER))
                .withMessage("error.move.WITHDRAWN");
        assertThat(registry.count("select count(*) from control_deadline where case_id = ? and met_at is null", id))
                .isZero();
    }

    @Test
    void of_two_clerks_at_the_same_instant_one_moves_the_case_and_the_other_is_told() {
        long id = registered();
        int seen = dossier(id).routing().size();

        List<Optional<Throwable>> outcomes = Together.run(Stream.of(CLERK, COLLEAGUE)
                .<Callable<Optional<Throwable>>>map(clerk ->
                        () -> Optional.ofNullable(catchThrowable(() -> send(clerk, id, seen, CaseMove.HAND_OVER))))
                .toList());

        assertThat(outcomes.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(dossier(id).routing()).hasSize(seen + 1);
    }

    @Test
    void the_same_move_sent_twenty_times_is_made_once() {
        long id = registered();
        int seen = dossier(id).routing().size();

        Together.run(Collections.<Callable<Boolean>>nCopies(20, () -> {
            send(CLERK, id, seen, CaseMove.HAND_OVER);
            return true;
        }));

        assertThat(dossier(id).routing()).hasSize(seen + 1);
        assertThat(registry.count("select count(*) from control_deadline where case_id = ? and kind = 'RECEIPT'", id))
                .isOne();
    }

    @Test
    void a_clerk_of_another_centre_cannot_move_a_case() {
        long id = registered();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> send(STRANGER, id, 1, CaseMove.HAND_OVER));
        assertThat(dossier(id).status()).isEqualTo(CaseStatus.REGISTERED);
    }

    @Test
    @Tag("R-100")
    void the_database_lets_nobody_change_or_remove_an_entry_of_a_routing_sheet() {
        long id = registered();

        assertThatThrownBy(() ->
                        registry.change("update casework_routing_entry set actor = 'Хтось' where case_id = ?", id))
                .hasStackTraceContaining("the routing sheet is only added to");
        assertThatThrownBy(() -> registry.change("delete from casework_routing_entry where case_id = ?", id))
                .hasStackTraceContaining("the routing sheet is only added to");
    }

    @Test
    @Tag("R-100")
    void an_entry_that_was_changed_past_the_portal_is_found_and_named() throws SQLException {
        long id = registered();
        move(CLERK, id, CaseMove.HAND_OVER);
        assertThat(audit()).isEmpty();

        tamper("update casework_routing_entry set actor = 'Хтось' where position = 1 and case_id = " + id);
        Optional<RegistryAudit.Fault> found = audit();
        tamper("update casework_routing_entry set actor = '" + CLERK.fullName() + "' where position = 1 and case_id = "
                + id);

        assertThat(found).hasValueSatisfying(fault -> assertThat(fault)
                .isEqualTo(new RegistryAudit.Fault(
                        "entry", CENTRE + " " + dossier(id).number(), 1)));
        assertThat(audit()).isEmpty();
    }

    @Test
    @Tag("R-107")
    void of_many_cases_handed_over_together_a_withdrawn_one_stops_no_other() {
        long first = registered();
        long withdrawn = registered();
        long last = registered();
        move(CLERK, withdrawn, CaseMove.WITHDRAW);

        List<CaseOutcome> outcomes = As.CLERK.call(
                () -> listed.move(CLERK, List.of(first, withdrawn, last, first), CaseMove.HAND_OVER, Map.of(), false));

        assertThat(outcomes)
                .extracting(CaseOutcome::caseId, outcome -> outcome.refusal()
                        .map(BusinessException::messageKey)
                        .orElse("moved"))
                .containsExactly(tuple(first, "moved"), tuple(withdrawn, "error.move.WITHDRAWN"), tuple(last, "moved"));
        assertThat(dossier(last).status()).isEqualTo(CaseStatus.HANDED_OVER);
    }

    @Test
    @Tag("R-107")
    void a_clerk_of_another_centre_hands_nothing_over() {
        long id = registered();

        List<CaseOutcome> outcomes =
                As.CLERK.call(() -> listed.move(STRANGER, List.of(id), CaseMove.HAND_OVER, Map.of(), false));

        assertThat(outcomes).singleElement().satisfies(outcome -> assertThat(outcome.refusal())
                .isPresent());
        assertThat(dossier(id).status()).isEqualTo(CaseStatus.REGISTERED);
    }

    private Optional<RegistryAudit.Fault> audit() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new RegistryAudit(connection).firstFault();
        }
    }

    private void tamper(String command) {
        registry.change("alter table casework_routing_entry disable trigger casework_routing_entry_final");
        try {
            registry.change(command);
        } finally {
            registry.change("alter table casework_routing_entry enable trigger casework_routing_entry_final");
        }
    }

    private long registered() {
        UUID draft = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, CENTRE);
        return counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen").caseId();
    }

    private CaseDossier dossier(long id) {
        return As.CLERK.call(() -> reading.open(CLERK, id, "uk"));
    }

    private void move(StaffMember clerk, long id, CaseMove move) {
        send(clerk, id, dossier(id).routing().size(), move);
    }

    private void move(StaffMember clerk, long id, CaseMove move, Particular particular, String said) {
        send(clerk, id, dossier(id).routing().size(), move, Map.of(particular, said));
    }

    private void move(
            StaffMember clerk,
            long id,
            CaseMove move,
            Particular first,
            String firstSaid,
            Particular second,
            String secondSaid) {
        send(clerk, id, dossier(id).routing().size(), move, Map.of(first, firstSaid, second, secondSaid));
    }

    private void send(StaffMember clerk, long id, int seen, CaseMove move) {
        send(clerk, id, seen, move, Map.of());
    }

    private void send(StaffMember clerk, long id, int seen, CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            moving.move(clerk, id, seen, move, said);
            return id;
        });
    }
}

package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.intake.TakingPackage;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.receipt.PrintingCase;
import ua.cnap.portal.status.TrackingStatus;
import ua.cnap.portal.transit.MovingPackage;
import ua.cnap.portal.transit.MovingPackages;
import ua.cnap.portal.transit.TransitDirection;
import ua.cnap.portal.transit.TransitLeg;
import ua.cnap.portal.transit.TransitLine;
import ua.cnap.portal.transit.TransitRefused;

/** Packages between a centre and its units: nothing is ready before it has come, and everybody is told where it is. */
class TransitIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-transit";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    private static final StaffMember COLLEAGUE = new StaffMember("Мельник Тарас Петрович", CENTRE);
    private static final StaffMember VILLAGE = at("it-transit-village", "Гаврилюк Надія Степанівна");
    private static final StaffMember TOWN = at("it-transit-town", "Поліщук Ігор Васильович");
    private static final StaffMember TOWN_HEAD = new StaffMember(
            "town-head",
            "Поліщук Ігор Васильович",
            CENTRE,
            "it-transit-town",
            Set.of(StaffRole.ADMINISTRATOR, StaffRole.HEAD));
    private static final List<CaseMove> TAKING = List.of(CaseMove.ISSUE, CaseMove.SEND, CaseMove.ARCHIVE);
    private static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");

    @EJB(lookup = EJB + "TakingPackage!ua.cnap.portal.intake.TakingPackage")
    TakingPackage taking;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "MovingPackage!ua.cnap.portal.transit.MovingPackage")
    MovingPackage packages;

    @EJB(lookup = EJB + "MovingPackages!ua.cnap.portal.transit.MovingPackages")
    MovingPackages many;

    @EJB(lookup = EJB + "TrackingStatus!ua.cnap.portal.status.TrackingStatus")
    TrackingStatus tracking;

    @EJB(lookup = EJB + "PrintingCase!ua.cnap.portal.receipt.PrintingCase")
    PrintingCase printing;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        counter.open();
    }

    @Test
    @Tag("R-138")
    @Tag("R-110")
    void a_result_goes_to_the_unit_of_the_applicant_who_is_told_only_when_it_has_come_there() {
        long id = decided("it-transit-village");

        assertThat(status(id)).isEqualTo(CaseStatus.AWAITS_TRANSIT);
        assertThat(letters(id)).isZero();
        assertThat(terms(id)).doesNotContain("NOTICE", "COLLECTION");
        assertThatThrownBy(() -> issue(CLERK, id)).isInstanceOf(MoveRefused.class);
        assertThat(ids(toSend(CLERK))).contains(id);
        assertThat(ids(toSend(VILLAGE))).doesNotContain(id);

        send(CLERK, id, "СП-7");
        assertThat(status(id)).isEqualTo(CaseStatus.IN_TRANSIT);
        assertThat(ids(toSend(CLERK))).doesNotContain(id);
        assertThat(ids(onTheWay(VILLAGE))).contains(id);
        assertThat(ids(onTheWay(TOWN))).doesNotContain(id);
        assertThat(progress(id).collectionUnit()).isEqualTo("it-transit-village");
        assertThat(progress(id).isAtUnit()).isFalse();
        assertThat(letters(id)).isZero();

        receive(VILLAGE, id);
        assertThat(status(id)).isEqualTo(CaseStatus.READY);
        assertThat(progress(id).isAtUnit()).isTrue();
        assertThat(letters(id)).isOne();
        assertThat(terms(id)).contains("NOTICE", "COLLECTION");
        assertThat(entries(id))
                .contains(
                        "DISPATCHED Коваленко Олена Іванівна Віддалене робоче місце, с. Перевірне; СП-7",
                        "ARRIVED Гаврилюк Надія Степанівна Віддалене робоче місце, с. Перевірне");
        issue(VILLAGE, id);
        assertThat(status(id)).isEqualTo(CaseStatus.ISSUED);
    }

    @Test
    @Tag("R-135")
    @Tag("R-138")
    void what_lies_at_a_unit_is_handed_out_posted_and_archived_only_there() {
        long id = atVillage();

        for (StaffMember elsewhere : List.of(CLERK, TOWN_HEAD)) {
            assertThat(possible(elsewhere, id))
                    .doesNotContainAnyElementsOf(TAKING)
                    .contains(CaseMove.TELL);
            assertThatThrownBy(() -> issue(elsewhere, id)).hasMessage("error.move.lyingAtUnit");
            assertThatThrownBy(
                            () -> move(elsewhere, id, CaseMove.SEND, Map.of(Particular.TRACK_NUMBER, "0500012345678")))
                    .hasMessage("error.move.lyingAtUnit");
            assertThatThrownBy(() -> move(elsewhere, id, CaseMove.ARCHIVE, Map.of(Particular.PLACE, "полиця 4")))
                    .hasMessage("error.move.lyingAtUnit");
        }
        assertThat(status(id)).isEqualTo(CaseStatus.READY);

        assertThat(possible(VILLAGE, id)).contains(CaseMove.ISSUE);
        issue(VILLAGE, id);
        assertThat(status(id)).isEqualTo(CaseStatus.ISSUED);
        assertThat(legs(id)).extracting(TransitLeg::direction).doesNotContain(TransitDirection.BACK);
    }

    @Test
    @Tag("R-139")
    @Tag("R-110")
    void what_nobody_collected_at_a_unit_comes_back_with_a_list_and_is_handed_out_in_the_centre() {
        long id = atVillage();
        assertThat(ids(toSend(VILLAGE))).doesNotContain(id);
        registry.change(
                "update control_deadline set due_on = date '2020-01-01' where kind = 'COLLECTION' and case_id = ?", id);
        assertThat(ids(toSend(VILLAGE))).contains(id);
        assertThat(ids(toSend(TOWN))).doesNotContain(id);
        assertThatThrownBy(() -> receive(CLERK, id)).hasMessage("error.transit.notSent");

        send(VILLAGE, id, "Н-3");
        send(VILLAGE, id, "Н-3");
        assertThat(status(id)).isEqualTo(CaseStatus.RETURNING);
        assertThat(ids(onTheWay(CLERK))).contains(id);
        assertThatThrownBy(() -> issue(VILLAGE, id)).hasMessage("error.move.RETURNING");
        assertThatThrownBy(() -> issue(CLERK, id)).hasMessage("error.move.RETURNING");

        receive(CLERK, id);
        assertThat(status(id)).isEqualTo(CaseStatus.READY);
        assertThat(progress(id).isAtUnit()).isFalse();
        assertThat(letters(id)).isEqualTo(2);
        assertThat(entries(id))
                .containsOnlyOnce(
                        "RETURNED_TO_CENTRE Гаврилюк Надія Степанівна Віддалене робоче місце, с. Перевірне; Н-3",
                        "CAME_BACK Коваленко Олена Іванівна Віддалене робоче місце, с. Перевірне");
        issue(CLERK, id);
        assertThat(status(id)).isEqualTo(CaseStatus.ISSUED);
    }

    @Test
    @Tag("R-138")
    void a_result_that_the_applicant_collects_in_the_centre_after_all_is_ready_at_once_and_goes_nowhere() {
        long id = decided("it-transit-village");

        As.CLERK.call(() -> {
            moving.moveAsItStands(CLERK, id, CaseMove.KEEP_HERE, Map.of());
            return id;
        });

        assertThat(status(id)).isEqualTo(CaseStatus.READY);
        assertThat(letters(id)).isOne();
        assertThat(ids(toSend(CLERK))).doesNotContain(id);
        assertThat(legs(id)).isEmpty();
    }

    @Test
    @Tag("R-110")
    void a_result_that_the_provider_brought_to_the_unit_is_received_there_without_the_centre() {
        long id = decided("it-transit-town");

        receive(TOWN, id);

        assertThat(status(id)).isEqualTo(CaseStatus.READY);
        assertThat(legs(id))
                .filteredOn(leg -> leg.direction() == TransitDirection.TO_UNIT)
                .singleElement()
                .satisfies(leg -> {
                    assertThat(leg.isSent()).isFalse();
                    assertThat(leg.isReceived()).isTrue();
                });
        assertThatThrownBy(() -> send(CLERK, id, "СП-8")).isInstanceOf(TransitRefused.class);
    }

    @Test
    @Tag("R-110")
    @Tag("R-151")
    void a_package_that_a_unit_took_goes_to_the_centre_and_is_handed_over_when_it_has_come() {
        long id = take(VILLAGE, Map.of("deliver", "IN_PERSON"));
        assertThat(ids(toSend(VILLAGE))).contains(id);
        assertThatThrownBy(() -> receive(CLERK, id)).hasMessage("error.transit.notSent");

        send(VILLAGE, id, "С-1");
        assertThat(ids(onTheWay(CLERK))).contains(id);
        assertThatThrownBy(() -> handOver(id)).hasMessage("error.transit.onTheWay");
        assertThat(status(id)).isEqualTo(CaseStatus.REGISTERED);

        receive(CLERK, id);
        handOver(id);
        assertThat(status(id)).isEqualTo(CaseStatus.HANDED_OVER);
        assertThat(entries(id))
                .contains(
                        "SENT_TO_CENTRE Гаврилюк Надія Степанівна Віддалене робоче місце, с. Перевірне; С-1",
                        "CAME_TO_CENTRE Коваленко Олена Іванівна С-1");
    }

    @Test
    @Tag("R-110")
    void a_unit_hands_over_to_a_provider_nearby_by_itself_and_then_has_nothing_to_send() {
        long id = take(TOWN, Map.of("deliver", "IN_PERSON"));

        handOver(id);

        assertThat(status(id)).isEqualTo(CaseStatus.HANDED_OVER);
        assertThat(ids(toSend(TOWN))).doesNotContain(id);
    }

    @Test
    void of_many_clerks_at_once_each_package_is_sent_by_one_and_the_others_are_told_by_whom() {
        List<Long> cases = IntStream.range(0, 3)
                .mapToObj(i -> decided("it-transit-village"))
                .toList();
        List<Callable<List<CaseOutcome>>> works = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            StaffMember clerk = i % 2 == 0 ? CLERK : COLLEAGUE;
            works.add(() -> As.CLERK.call(() -> many.send(clerk, cases, "СП-9")));
        }

        List<List<CaseOutcome>> outcomes = Together.run(works);

        for (long id : cases) {
            assertThat(entries(id))
                    .filteredOn(entry -> entry.startsWith("DISPATCHED"))
                    .hasSize(1);
            String sender = legs(id).get(0).sentBy();
            for (int i = 0; i < works.size(); i++) {
                String clerk = (i % 2 == 0 ? CLERK : COLLEAGUE).fullName();
                assertThat(refusal(outcomes.get(i), id)).isEqualTo(clerk.equals(sender) ? "" : "error.transit.sent");
            }
        }
    }

    @Test
    void packages_are_sent_and_received_only_at_their_own_ends_and_only_with_a_list() {
        long id = decided("it-transit-village");

        assertThatThrownBy(() -> send(CLERK, id, " ")).hasMessage("error.transit.withoutList");
        assertThatThrownBy(() -> send(CLERK, id, "9".repeat(MovingPackage.LONGEST_LIST + 1)))
                .hasMessage("error.transit.listTooLong");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> send(STRANGER, id, "СП-1"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> send(VILLAGE, id, "СП-1"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receive(TOWN, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receive(STRANGER, id));
        assertThat(status(id)).isEqualTo(CaseStatus.AWAITS_TRANSIT);
    }

    private static StaffMember at(String unit, String name) {
        return new StaffMember(name, name, CENTRE, unit, Set.of(StaffRole.ADMINISTRATOR));
    }

    private long decided(String unit) {
        String way = unit.endsWith("village") ? "REMOTE_WORKPLACE" : "TERRITORIAL_UNIT";
        long id = take(CLERK, Map.of("deliver", way, "collection", unit));
        handOver(id);
        move(CLERK, id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        move(CLERK, id, CaseMove.TAKE_RESULT, Map.of());
        return id;
    }

    /** A case whose result has come to the village. */
    private long atVillage() {
        long id = decided("it-transit-village");
        send(CLERK, id, "СП-5");
        receive(VILLAGE, id);
        return id;
    }

    private List<CaseMove> possible(StaffMember clerk, long id) {
        return As.CLERK.call(() -> moving.possible(clerk, reading.open(clerk, id, "uk")));
    }

    private long take(StaffMember clerk, Map<String, String> wishes) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "kind", "CITIZEN",
                "code", "3300602269",
                "name", "Шевченко Ганна Іванівна",
                "email", "hanna@example.test",
                "channel", "COUNTER",
                "notify", "EMAIL",
                "document.0", "COPY"));
        typed.putAll(wishes);
        IntakeForm form = new IntakeForm(UUID.randomUUID(), Counter.SERVICE, typed);
        Optional<Long> caseId = As.CLERK.call(() -> taking.take(clerk, form));
        assertThat(form.problems()).isEmpty();
        return caseId.orElseThrow();
    }

    private void handOver(long id) {
        move(CLERK, id, CaseMove.HAND_OVER, Map.of());
    }

    private void issue(StaffMember clerk, long id) {
        move(clerk, id, CaseMove.ISSUE, Map.of(Particular.PERSON, "Шевченко Г. І.", Particular.DOCUMENT, "паспорт"));
    }

    private void move(StaffMember clerk, long id, CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            moving.moveAsItStands(clerk, id, move, said);
            return id;
        });
    }

    private void send(StaffMember clerk, long id, String list) {
        As.CLERK.call(() -> {
            packages.send(clerk, id, list);
            return id;
        });
    }

    private void receive(StaffMember clerk, long id) {
        As.CLERK.call(() -> {
            packages.receive(clerk, id);
            return id;
        });
    }

    private List<TransitLine> toSend(StaffMember clerk) {
        return As.CLERK.call(() -> packages.toSend(clerk));
    }

    private List<TransitLine> onTheWay(StaffMember clerk) {
        return As.CLERK.call(() -> packages.onTheWay(clerk));
    }

    private List<TransitLeg> legs(long id) {
        return As.CLERK.call(() -> packages.of(CLERK, id));
    }

    private static List<Long> ids(List<TransitLine> lines) {
        return lines.stream().map(TransitLine::caseId).toList();
    }

    private static String refusal(List<CaseOutcome> outcomes, long id) {
        return outcomes.stream()
                .filter(outcome -> outcome.caseId() == id)
                .flatMap(outcome -> outcome.refusal().stream())
                .map(Throwable::getMessage)
                .findFirst()
                .orElse("");
    }

    private CaseDossier dossier(long id) {
        return As.CLERK.call(() -> reading.open(CLERK, id, "uk"));
    }

    private CaseStatus status(long id) {
        return dossier(id).status();
    }

    private CaseProgress progress(long id) {
        String code = As.CLERK.call(() -> printing.receipt(CLERK, id)).code().grouped();
        return tracking.track(code, UUID.randomUUID().toString()).progress().orElseThrow();
    }

    private List<String> entries(long id) {
        return dossier(id).routing().stream().map(TransitIT::inWords).toList();
    }

    private static String inWords(RoutingEntry entry) {
        return entry.action() + " " + entry.actor() + " " + entry.details();
    }

    private long letters(long id) {
        return registry.count("select count(*) from notification_letter where kind = 'RESULT' and case_id = ?", id);
    }

    private List<String> terms(long id) {
        return registry.column("select kind from control_deadline where case_id = ?", id);
    }
}

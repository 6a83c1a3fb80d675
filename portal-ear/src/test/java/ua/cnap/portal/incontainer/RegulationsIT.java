package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.calendar.CalendarKind;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.control.Basis;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.intake.CaseForm;
import ua.cnap.portal.intake.IntakeOffer;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.regulation.Setting;

/** The five centres work, each by its own regulation, without a line of code of their own (configuration matrix). */
class RegulationsIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @EJB(lookup = EJB + "OwnCases!ua.cnap.portal.cabinet.OwnCases")
    OwnCases cabinet;

    @Inject
    RegulatedCentre centres;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @ParameterizedTest(name = "{0}")
    @Tag("R-081")
    @CsvSource({"kr-central-city, ЦМ-", "zdolbuniv, ЗД-", "kr-municipal, КР-", "kyiv, КВ-", "kamianets-podilskyi, КП-"})
    void each_centre_writes_its_numbers_in_its_own_way(String seed, String prefix) throws IOException {
        StaffMember clerk = clerkOf(seed);

        assertThat(centres.dossier(clerk, take(clerk)).number()).startsWith(prefix);
    }

    @ParameterizedTest(name = "{0}")
    @Tag("R-105")
    @Tag("R-106")
    @CsvSource({
        "kr-central-city, SAME_DAY, LEGAL",
        "zdolbuniv, WORKING_DAYS, PROVIDER",
        "kr-municipal, WORKING_DAYS, LEGAL",
        "kyiv, WORKING_DAYS, LEGAL",
        "kamianets-podilskyi, WORKING_DAYS, PROVIDER"
    })
    void a_case_is_handed_over_when_the_regulation_says_and_in_whose_days(
            String seed, TermUnit unit, CalendarKind calendar) throws IOException {
        StaffMember clerk = clerkOf(seed);

        assertThat(centres.term(clerk, take(clerk), DeadlineKind.HANDOVER)).hasValueSatisfying(term -> {
            assertThat(term.unit()).isEqualTo(unit);
            assertThat(term.calendar()).isEqualTo(calendar);
            assertThat(term.basis()).isEqualTo(Basis.CENTRE);
        });
    }

    @ParameterizedTest(name = "{0}")
    @Tag("R-072")
    @Tag("R-080")
    @Tag("R-133")
    @Tag("R-148")
    @CsvSource({
        "kr-central-city, PHONE EMAIL POST, IN_PERSON POST, COUNTER POST STATE_PORTAL, PAPER",
        "zdolbuniv, PHONE SMS EMAIL POST OTHER, IN_PERSON REMOTE_WORKPLACE POST COURIER ELECTRONIC OTHER,"
                + " COUNTER POST STATE_PORTAL MOBILE REMOTE_WORKPLACE STAROSTA, BOTH",
        "kr-municipal, PHONE SMS EMAIL POST, IN_PERSON POST ELECTRONIC, COUNTER POST STATE_PORTAL REMOTE_WORKPLACE, PAPER",
        "kyiv, PHONE SMS EMAIL POST OTHER, IN_PERSON POST ELECTRONIC, COUNTER POST STATE_PORTAL REMOTE_WORKPLACE, BOTH",
        "kamianets-podilskyi, PHONE SMS EMAIL OTHER,"
                + " IN_PERSON TERRITORIAL_UNIT REMOTE_WORKPLACE POST ELECTRONIC OTHER,"
                + " COUNTER POST STATE_PORTAL MOBILE REMOTE_WORKPLACE STAROSTA, PAPER"
    })
    void the_screen_of_intake_offers_what_the_regulation_has(
            String seed, String notify, String deliver, String channels, CaseForm form) throws IOException {
        StaffMember clerk = clerkOf(seed);

        IntakeOffer offer = centres.offer(clerk);

        assertThat(names(offer.notifyWays())).isEqualTo(notify);
        assertThat(names(offer.deliveryWays())).isEqualTo(deliver);
        assertThat(names(offer.channels())).isEqualTo(channels);
        assertThat(offer.caseForm()).isEqualTo(form);
    }

    @ParameterizedTest(name = "{0}")
    @Tag("R-139")
    @Tag("R-140")
    @CsvSource({
        "kr-central-city, false, ARCHIVE, RETURN_FOR_ARCHIVE",
        "zdolbuniv, true, RETURN_FOR_ARCHIVE, ARCHIVE",
        "kr-municipal, true, ARCHIVE, RETURN_FOR_ARCHIVE",
        "kyiv, true, ARCHIVE, RETURN_FOR_ARCHIVE",
        "kamianets-podilskyi, true, ARCHIVE, RETURN_FOR_ARCHIVE"
    })
    void a_result_that_nobody_takes_goes_where_the_regulation_says(
            String seed, boolean counted, CaseMove target, CaseMove other) throws IOException {
        StaffMember clerk = clerkOf(seed);
        long id = take(clerk);
        centres.move(clerk, id, CaseMove.HAND_OVER, CaseMove.RECEIVE, CaseMove.TAKE_RESULT);

        assertThat(centres.term(clerk, id, DeadlineKind.COLLECTION).isPresent()).isEqualTo(counted);
        assertThat(centres.dossier(clerk, id).moves()).contains(target).doesNotContain(other);
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> centres.move(clerk, id, other))
                .withMessage("error.move.notInRegulation");
        centres.move(clerk, id, target);
        assertThat(centres.dossier(clerk, id).status()).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(centres.term(clerk, id, DeadlineKind.COLLECTION).filter(term -> term.metAt() == null))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @Tag("R-097")
    @CsvSource({
        "kr-central-city, LAW",
        "zdolbuniv, CENTRE",
        "kr-municipal, LAW",
        "kyiv, LAW",
        "kamianets-podilskyi, LAW"
    })
    void a_withdrawal_has_its_term_by_the_regulation_or_by_the_law(String seed, Basis basis) throws IOException {
        StaffMember clerk = clerkOf(seed);
        long id = take(clerk);
        centres.move(clerk, id, CaseMove.HAND_OVER, CaseMove.RECALL);

        assertThat(centres.term(clerk, id, DeadlineKind.WITHDRAWAL_PASSING))
                .hasValueSatisfying(term -> assertThat(term.basis()).isEqualTo(basis));
    }

    @Test
    @Tag("R-095")
    void where_the_regulation_has_no_withdrawal_none_is_offered_or_taken() {
        String centre = centres.open("{\"applicationWithdrawal\": false}");
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        long id = centres.take(clerk, Map.of());

        assertThat(centres.dossier(clerk, id).moves()).doesNotContain(CaseMove.WITHDRAW);
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> centres.move(clerk, id, CaseMove.WITHDRAW))
                .withMessage("error.move.notInRegulation");
    }

    @Test
    @Tag("R-146")
    void where_the_regulation_leaves_it_open_a_repeated_application_may_be_refused_on_another_ground() {
        String centre = centres.open("{\"repeatRefusalOnlyOldGrounds\": false}");
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        UUID draft = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, centre);
        refuse(clerk, counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen").caseId(), "Подано не всі документи");
        UUID again = As.CITIZEN
                .call(() -> cabinet.repeat(DemoPeople.CITIZEN, draft))
                .application()
                .id();
        long repeated = counter.fileSigned(DemoPeople.CITIZEN, again, "citizen").caseId();

        refuse(clerk, repeated, "Відомості недостовірні");

        assertThat(centres.dossier(clerk, repeated).isRefused()).isTrue();
    }

    @Test
    @Tag("R-082")
    void units_that_number_apart_count_each_for_itself_without_a_gap() {
        String centre = centres.open("{\"caseNumberFormat\": \"РГ-{year}-{number:4}\"}");
        StaffMember main = RegulatedCentre.clerkOf(centre);
        StaffMember unit = new StaffMember(
                "it-unit", "Мельник Тарас Петрович", centre, centre + "-1", Set.of(StaffRole.ADMINISTRATOR));
        centres.take(unit, Map.of());
        centres.change(
                centre,
                RegulatedCentre.today(),
                Map.of(
                        Setting.NUMBERING, List.of("SEPARATE"),
                        Setting.NUMBER_FORMAT, List.of("РГ-{unit}-{year}-{number:4}"),
                        Setting.UNIT_CODES, List.of(centre + "-1 = П1")));

        List<Callable<Long>> works = new ArrayList<>(Collections.nCopies(8, () -> centres.take(unit, Map.of())));
        works.addAll(Collections.nCopies(8, () -> centres.take(main, Map.of())));
        Together.run(works);

        int year = RegulatedCentre.today().getYear();
        List<String> expected = new ArrayList<>(List.of("РГ-" + year + "-0001"));
        IntStream.rangeClosed(1, 8).mapToObj(n -> "РГ-П1-" + year + "-000" + n).forEach(expected::add);
        IntStream.rangeClosed(2, 9).mapToObj(n -> "РГ-0-" + year + "-000" + n).forEach(expected::add);
        assertThat(registry.column("select number from casework_case where centre_id = ?", centre))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private void refuse(StaffMember clerk, long id, String ground) {
        centres.move(clerk, id, CaseMove.HAND_OVER, CaseMove.RECEIVE);
        centres.move(clerk, id, CaseMove.TAKE_REFUSAL, Map.of(Particular.GROUND, ground));
    }

    private long take(StaffMember clerk) {
        return centres.take(clerk, Map.of());
    }

    /** A clerk of a centre with everything that the sample centre says, under an id of the tests. */
    private StaffMember clerkOf(String seed) throws IOException {
        for (JsonNode centre : JSON.readTree(Regulation.class.getResourceAsStream("/catalogue/centres.json"))
                .path("centres")) {
            if (seed.equals(centre.path("id").asText())) {
                centres.enter("it-" + seed, centre.toString().replace("\"" + seed, "\"it-" + seed));
            }
        }
        return RegulatedCentre.clerkOf("it-" + seed);
    }

    private static String names(List<? extends Enum<?>> ways) {
        return String.join(
                " ", Stream.of(ways.toArray(Enum<?>[]::new)).map(Enum::name).toList());
    }
}

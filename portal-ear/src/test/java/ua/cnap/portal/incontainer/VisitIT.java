package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.visit.AskedVisit;
import ua.cnap.portal.visit.PlanningVisits;
import ua.cnap.portal.visit.Visit;
import ua.cnap.portal.visit.VisitRefused;
import ua.cnap.portal.visit.VisitState;

@Tag("R-071")
class VisitIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", "zdolbuniv");
    private static final StaffMember ELSEWHERE = new StaffMember("Бондар Ірина Олегівна", "kamianets-podilskyi");
    private static final StaffMember WITHOUT = new StaffMember("Мельник Тарас Петрович", "it-formats");

    @EJB(lookup = EJB + "PlanningVisits!ua.cnap.portal.visit.PlanningVisits")
    PlanningVisits planning;

    @Inject
    Counter counter;

    @BeforeEach
    void open() {
        counter.open();
    }

    @Test
    void a_request_is_taken_once_planned_with_a_route_and_carried_out() {
        UUID id = ask("DISABILITY_I", Map.of());
        ask(id, CLERK, "DISABILITY_I", Map.of());
        assertThat(states(CLERK, id)).containsExactly(VisitState.ASKED);
        assertThatExceptionOfType(VisitRefused.class)
                .isThrownBy(() -> run(() -> planning.done(CLERK, id, "Прийнято заяву")))
                .withMessage("error.visit.notPlanned");

        run(() -> planning.plan(CLERK, id, Optional.of(TODAY.plusDays(3)), "Маршрут 2, екіпаж Іваненко"));
        assertThat(states(CLERK, id)).containsExactly(VisitState.PLANNED);
        run(() -> planning.done(CLERK, id, "Прийнято заяву на субсидію"));

        assertThat(states(CLERK, id)).isEmpty();
        assertThatExceptionOfType(VisitRefused.class)
                .isThrownBy(() -> run(() -> planning.plan(CLERK, id, Optional.of(TODAY), "Маршрут 1")))
                .withMessage("error.visit.ended");
    }

    @Test
    void whom_the_law_has_the_centre_visit_is_never_declined_and_others_with_a_reason() {
        for (String mandatory : List.of("DISABILITY_I", "UNABLE_TO_CARE")) {
            UUID id = ask(mandatory, Map.of());
            assertThatExceptionOfType(VisitRefused.class)
                    .isThrownBy(() -> run(() -> planning.decline(CLERK, id, "Немає пального")))
                    .withMessage("error.visit.mandatory");
            assertThat(states(CLERK, id)).containsExactly(VisitState.ASKED);
        }
        UUID other = ask("BY_COUNCIL", Map.of("conclusion", ""));
        assertThatExceptionOfType(VisitRefused.class).isThrownBy(() -> run(() -> planning.decline(CLERK, other, " ")));
        run(() -> planning.decline(CLERK, other, "Особа відмовилася"));
        assertThat(states(CLERK, other)).isEmpty();
    }

    @Test
    void what_is_missing_or_wrong_is_told_and_asks_for_nothing() {
        for (String missing : List.of("person", "phone", "address", "conclusion", "services")) {
            assertThatExceptionOfType(VisitRefused.class)
                    .isThrownBy(() -> ask("UNABLE_TO_CARE", Map.of(missing, " ")))
                    .withMessage("error.visit.without." + missing);
        }
        assertThatExceptionOfType(VisitRefused.class).isThrownBy(() -> ask("ANYBODY", Map.of()));
        assertThatExceptionOfType(VisitRefused.class)
                .isThrownBy(() -> ask("DISABILITY_I", Map.of("person", "б".repeat(301))))
                .withMessage("error.visit.tooLong");
        UUID id = ask("DISABILITY_I", Map.of());
        assertThatExceptionOfType(VisitRefused.class)
                .isThrownBy(() -> run(() -> planning.plan(CLERK, id, Optional.of(TODAY.minusDays(1)), "Маршрут 1")))
                .withMessage("error.visit.past");
    }

    @Test
    void a_clerk_of_another_centre_finds_no_request_and_a_centre_without_a_mobile_workplace_has_none() {
        UUID id = ask("DISABILITY_I", Map.of());

        assertThat(states(ELSEWHERE, id)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> run(() -> planning.plan(ELSEWHERE, id, Optional.of(TODAY), "Маршрут 1")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.CLERK.call(() -> planning.open(WITHOUT)));
    }

    private UUID ask(String category, Map<String, String> other) {
        return ask(UUID.randomUUID(), CLERK, category, other);
    }

    private UUID ask(UUID id, StaffMember clerk, String category, Map<String, String> other) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "person", "Шевченко Ганна Іванівна",
                "phone", "0980163513",
                "address", "с. Копиткове, вул. Лісова, 2",
                "conclusion", "ЛКК № 15 від 02.03.2026",
                "services", "06-01"));
        typed.putAll(other);
        AskedVisit asked = new AskedVisit(
                id,
                typed.get("person"),
                typed.get("phone"),
                typed.get("address"),
                category,
                typed.get("conclusion"),
                typed.get("services"),
                Optional.of(TODAY.plusDays(5)));
        run(() -> planning.ask(clerk, asked));
        return id;
    }

    private static void run(Runnable work) {
        As.CLERK.call(() -> {
            work.run();
            return true;
        });
    }

    private List<VisitState> states(StaffMember clerk, UUID id) {
        return As.CLERK.call(() -> planning.open(clerk)).stream()
                .filter(visit -> visit.id().equals(id))
                .map(Visit::state)
                .toList();
    }
}

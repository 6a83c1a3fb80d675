package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.consideration.AppealCount;
import ua.cnap.portal.consideration.AppealCounts;
import ua.cnap.portal.consideration.ConsideringAppeals;
import ua.cnap.portal.consideration.SeenAppeal;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.regime.AppealKind;

/** The appeals of a centre in the figures of its reports. */
@Tag("R-165")
class AppealCountsIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Inject
    AppealCentre office;

    @EJB(lookup = EJB + "AppealCounts!ua.cnap.portal.consideration.AppealCounts")
    AppealCounts counts;

    @EJB(lookup = EJB + "ConsideringAppeals!ua.cnap.portal.consideration.ConsideringAppeals")
    ConsideringAppeals considering;

    @Test
    void each_kind_is_counted_as_the_period_left_it() {
        String centre = office.open("{\"complaint\": {\"corruptionOfficers\": [\"nobody\"]}}");
        StaffMember clerk = office.clerk(centre, "Іваненко Ольга Сергіївна");
        List<Long> requests = new ArrayList<>();
        MovedClock.onMorningOf(MONDAY, () -> {
            for (int any = 0; any < 3; any++) {
                requests.add(office.filed(AppealCentre.of(centre, AppealKind.INFORMATION_REQUEST)));
            }
            office.filed(AppealCentre.of(centre, AppealKind.CORRUPTION_REPORT));
        });
        MovedClock.onMorningOf(MONDAY.plusDays(2), () -> answer(clerk, requests.get(0)));
        MovedClock.onMorningOf(MONDAY.plusDays(9), () -> answer(clerk, requests.get(1)));

        assertThat(counts.of(centre, MONDAY, MONDAY.plusDays(6)))
                .as("the first week: the last day is the next Monday")
                .containsExactly(new AppealCount(AppealKind.INFORMATION_REQUEST, 3, 1, 1, 0, 0, 2, 0));
        assertThat(counts.of(centre, MONDAY.plusDays(7), MONDAY.plusDays(13)))
                .containsExactly(new AppealCount(AppealKind.INFORMATION_REQUEST, 0, 1, 0, 0, 0, 1, 1));
        assertThat(counts.of(centre, MONDAY.minusDays(7), MONDAY.minusDays(1))).isEmpty();
    }

    private void answer(StaffMember clerk, long id) {
        As.CLERK.call(() -> {
            considering.answer(clerk, new SeenAppeal(id, 1), "Ось копія", "", List.of());
            return id;
        });
    }
}

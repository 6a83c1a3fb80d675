package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.intake.IntakeProblem;
import ua.cnap.portal.intake.TakingPackage;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;

/** A case that came through the state portal is known and found by its number there. */
@Tag("R-075")
class ExternalNumberIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @Inject
    RegulatedCentre centres;

    @EJB(lookup = EJB + "TakingPackage!ua.cnap.portal.intake.TakingPackage")
    TakingPackage taking;

    @EJB(lookup = EJB + "ReadingJournal!ua.cnap.portal.journal.ReadingJournal")
    ReadingJournal journal;

    @Test
    void the_number_finds_the_case_and_stands_for_one_case_of_the_centre() {
        StaffMember clerk = RegulatedCentre.clerkOf(centres.open("{}"));
        String number = "EDP-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> outside = Map.of("channel", "STATE_PORTAL", "external.number", number);
        long taken = centres.take(clerk, outside);
        centres.take(clerk, Map.of());

        assertThat(find(clerk, number)).containsExactly(taken);
        assertThat(find(clerk, number.toLowerCase(Locale.ROOT))).containsExactly(taken);
        IntakeForm again = form(outside);
        assertThat(As.CLERK.call(() -> taking.take(clerk, again))).isEmpty();
        assertThat(again.problems()).extracting(IntakeProblem::field).containsExactly("external.number");

        StaffMember elsewhere = RegulatedCentre.clerkOf(centres.open("{}"));
        assertThat(centres.take(elsewhere, outside))
                .as("another centre counts for itself")
                .isPositive();
    }

    private static IntakeForm form(Map<String, String> besides) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "kind", "CITIZEN",
                "code", "3300602269",
                "name", "Шевченко Ганна Іванівна",
                "phone", "0980163513",
                "notify", "PHONE",
                "deliver", "IN_PERSON",
                "document.0", "COPY"));
        typed.putAll(besides);
        return new IntakeForm(UUID.randomUUID(), Counter.SERVICE, typed);
    }

    private List<Long> find(StaffMember clerk, String words) {
        JournalQuery query = new JournalQuery(
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                JournalOrder.NEWEST,
                1);
        return As.CLERK.call(() -> journal.page(clerk, query)).rows().stream()
                .map(JournalEntry::id)
                .toList();
    }
}

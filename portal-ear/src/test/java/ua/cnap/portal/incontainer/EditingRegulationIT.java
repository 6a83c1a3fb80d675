package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.control.DeadlineChange;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.control.DeadlineState;
import ua.cnap.portal.control.RecountingTerms;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.importing.CatalogueFault;
import ua.cnap.portal.importing.CatalogueRefused;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Amendment;
import ua.cnap.portal.regulation.AmendmentFindings.Fault;
import ua.cnap.portal.regulation.AmendmentRefused;
import ua.cnap.portal.regulation.Difference;
import ua.cnap.portal.regulation.Editor;
import ua.cnap.portal.regulation.RegulationChanged;
import ua.cnap.portal.regulation.RegulationSheet;
import ua.cnap.portal.regulation.Setting;

/** The editor of a centre's regulation: what it takes and refuses, from which day, and who sees it. */
class EditingRegulationIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String RULES = "{\"handoverDeadline\": {\"value\": 1, \"unit\": \"WORKING_DAYS\"}}";
    private static final Map<Setting, List<String>> STRICTER = Map.of(Setting.HANDOVER, List.of("SAME_DAY"));

    @EJB(lookup = EJB + "BrowsingCatalogue!ua.cnap.portal.catalogue.BrowsingCatalogue")
    BrowsingCatalogue catalogue;

    @EJB(lookup = EJB + "RecountingTerms!ua.cnap.portal.control.RecountingTerms")
    RecountingTerms recounting;

    @Inject
    RegulatedCentre centres;

    @Inject
    Registry registry;

    @Test
    @Tag("R-105")
    @Tag("R-106")
    void a_stricter_hand_over_holds_for_new_cases_and_the_others_keep_what_they_were_counted_from() {
        String centre = centres.open(RULES);
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        long before = centres.take(clerk, Map.of());

        centres.change(centre, RegulatedCentre.today(), STRICTER);

        long after = centres.take(clerk, Map.of());
        assertThat(handover(clerk, after).unit()).isEqualTo(TermUnit.SAME_DAY);
        assertThat(handover(clerk, before).unit()).isEqualTo(TermUnit.WORKING_DAYS);
        assertThat(handover(clerk, before).changes()).isEmpty();
    }

    @Test
    void a_change_of_a_coming_day_waits_for_it() {
        String centre = centres.open(RULES);
        LocalDate day = RegulatedCentre.today().plusDays(10);

        centres.change(centre, day, STRICTER);

        assertThat(unit(centre)).isEqualTo("WORKING_DAYS");
        assertThat(centres.sheet(centre).editions())
                .extracting(RegulationSheet.Edition::coming)
                .containsExactly(true);
        MovedClock.onMorningOf(day, () -> {
            assertThat(unit(centre)).isEqualTo("SAME_DAY");
            assertThat(centres.sheet(centre).line(Setting.HANDOVER).parts()).containsExactly("SAME_DAY");
        });
        assertThat(unit(centre)).isEqualTo("WORKING_DAYS");
    }

    @Test
    void a_change_to_come_is_taken_back_and_both_stay_in_the_history() {
        String centre = centres.open(RULES);
        LocalDate day = RegulatedCentre.today().plusDays(10);
        centres.change(centre, day, STRICTER);
        RegulationSheet sheet = centres.sheet(centre);
        long edition = sheet.editions().get(0).revision();

        centres.takeBack(centre, edition, sheet.revision());

        MovedClock.onMorningOf(day, () -> assertThat(unit(centre)).isEqualTo("WORKING_DAYS"));
        assertThat(centres.sheet(centre).editions()).hasSize(2);
        assertThatExceptionOfType(RegulationChanged.class)
                .isThrownBy(() -> centres.takeBack(centre, edition, sheet.revision()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> centres.takeBack(centre, -1, centres.sheet(centre).revision()));
    }

    @Test
    void the_history_tells_what_was_changed_since_when_by_whom_and_why() {
        String centre = centres.open(RULES);
        centres.change(centre, RegulatedCentre.today(), STRICTER);
        centres.change(centre, RegulatedCentre.today(), Map.of(Setting.HANDOVER, List.of("IMMEDIATE")));

        List<RegulationSheet.Edition> editions = centres.sheet(centre).editions();

        assertThat(editions).hasSize(2);
        assertThat(editions.get(0).publishedBy()).isEqualTo(RegulatedCentre.ADMINISTRATOR.name());
        assertThat(editions.get(0).reason()).isEqualTo(RegulatedCentre.REASON);
        assertThat(editions.get(0).holdsFrom()).isEqualTo(RegulatedCentre.today());
        assertThat(editions.stream().flatMap(edition -> edition.differences().stream()))
                .containsExactly(
                        new Difference(Setting.HANDOVER, List.of("SAME_DAY"), List.of("IMMEDIATE")),
                        new Difference(Setting.HANDOVER, List.of("NEXT_WORKING_DAY"), List.of("SAME_DAY")));
    }

    @Test
    @Tag("R-081")
    @Tag("R-139")
    void what_makes_no_sense_or_is_laxer_than_the_law_is_told_at_its_setting_and_nothing_is_published() {
        String centre = centres.open(RULES);
        Map<Setting, List<String>> wrong = Map.of(
                Setting.NUMBER_FORMAT, List.of("{number}"),
                Setting.HANDOVER, List.of("NEXT_MONTH"),
                Setting.UNCLAIMED, List.of("5", "3", "ARCHIVE"),
                Setting.HEAD_EMAIL, List.of("керівник"),
                Setting.HOURS, List.of("17:00–08:00", "", "", "", "", "", ""),
                Setting.POSTAL_INDEX, List.of("123"),
                Setting.ACT_DAY, List.of("31.02.2026"),
                Setting.NAME, List.of(" "));

        for (Map.Entry<Setting, List<String>> each : wrong.entrySet()) {
            Amendment amendment =
                    centres.amendment(centre, RegulatedCentre.today(), Map.of(each.getKey(), each.getValue()));
            assertThat(centres.examine(centre, amendment).faulty()).containsExactly(each.getKey());
            AmendmentRefused refused = catchThrowableOfType(
                    AmendmentRefused.class, () -> centres.publish(RegulatedCentre.ADMINISTRATOR, centre, amendment));
            assertThat(refused.findings().faulty()).containsExactly(each.getKey());
        }
        assertThat(centres.sheet(centre).editions()).isEmpty();
    }

    @Test
    void a_change_needs_a_day_that_is_not_over_a_reason_and_a_difference() {
        String centre = centres.open(RULES);
        long seen = centres.sheet(centre).revision();
        Optional<LocalDate> yesterday = Optional.of(RegulatedCentre.today().minusDays(1));
        Map<Setting, List<String>> same = Map.of(Setting.HANDOVER, List.of("NEXT_WORKING_DAY"));

        assertThat(centres.examine(centre, new Amendment(STRICTER, yesterday, "", seen))
                        .faults())
                .containsExactlyInAnyOrder(Fault.DAY, Fault.REASON);
        assertThat(centres.examine(centre, new Amendment(same, Optional.empty(), "x".repeat(1001), seen))
                        .faults())
                .containsExactlyInAnyOrder(Fault.DAY, Fault.REASON, Fault.NOTHING);
    }

    @Test
    @Tag("R-082")
    void a_change_must_fit_what_others_have_decided_for_a_later_day() {
        String centre = centres.open(RULES);
        centres.change(
                centre,
                RegulatedCentre.today().plusDays(10),
                Map.of(
                        Setting.NUMBERING, List.of("SEPARATE"),
                        Setting.NUMBER_FORMAT, List.of("{unit}-{year}-{number}")));

        assertThat(centres.examine(
                                centre,
                                centres.amendment(
                                        centre,
                                        RegulatedCentre.today().plusDays(11),
                                        Map.of(Setting.NUMBER_FORMAT, List.of("{year}/{number}"))))
                        .faulty())
                .containsExactly(Setting.NUMBER_FORMAT);
    }

    @Test
    void of_two_editors_at_the_same_moment_one_is_told_what_the_other_changed() {
        String centre = centres.open(RULES);
        Amendment first = centres.amendment(centre, RegulatedCentre.today(), STRICTER);
        Amendment second =
                centres.amendment(centre, RegulatedCentre.today(), Map.of(Setting.HANDOVER, List.of("IMMEDIATE")));

        List<Optional<RegulationChanged>> answers = Together.run(List.of(
                () -> refusal(new Editor("Перша", Optional.empty()), centre, first),
                () -> refusal(new Editor("Друга", Optional.empty()), centre, second)));

        List<RegulationSheet.Edition> editions = centres.sheet(centre).editions();
        assertThat(editions).hasSize(1);
        assertThat(answers.stream().flatMap(Optional::stream))
                .singleElement()
                .satisfies(told -> assertThat(told.meanwhile()).isEqualTo(editions));
    }

    @Test
    void the_same_change_sent_many_times_is_published_once() {
        String centre = centres.open(RULES);
        Amendment amendment = centres.amendment(centre, RegulatedCentre.today(), STRICTER);
        Callable<Optional<RegulationChanged>> sending = () -> refusal(RegulatedCentre.ADMINISTRATOR, centre, amendment);

        assertThat(Together.run(Collections.nCopies(8, sending))).containsOnly(Optional.empty());

        assertThat(centres.sheet(centre).editions()).hasSize(1);
    }

    @Test
    @Tag("R-186")
    void only_the_administrator_of_the_portal_and_the_head_of_the_centre_edit_it() {
        String centre = centres.open(RULES);
        Amendment amendment = centres.amendment(centre, RegulatedCentre.today(), STRICTER);
        Editor ofAnother = new Editor("Керівник", Optional.of("it-usual"));

        for (As role : List.of(As.CLERK, As.CITIZEN, As.OFFICER)) {
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> centres.sheet(role, centre));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centres.publish(ofAnother, centre, amendment));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> centres.sheet("it-no-such-centre"));
        centres.publish(new Editor("Керівник", Optional.of(centre)), centre, amendment);
        assertThat(unit(centre)).isEqualTo("SAME_DAY");
    }

    @Test
    void an_import_keeps_what_was_edited_takes_what_was_not_and_names_what_contradicts() {
        String centre = centres.open(RULES);
        centres.change(centre, RegulatedCentre.today(), STRICTER);

        centres.enter(centre, RegulatedCentre.entry(centre, RULES.replace("}}", "}, \"notifyChannels\": [\"SMS\"]}")));

        assertThat(unit(centre)).isEqualTo("SAME_DAY");
        assertThat(centres.sheet(centre).line(Setting.NOTIFY_CHANNELS).parts()).containsExactly("SMS");
        CatalogueRefused refused = catchThrowableOfType(
                CatalogueRefused.class,
                () -> centres.enter(
                        centre,
                        RegulatedCentre.entry(
                                centre, RULES.replace("1, \"unit\": \"WORKING_DAYS\"", "0, \"unit\": \"IMMEDIATE\""))));
        assertThat(refused.faults())
                .extracting(CatalogueFault::pointer, CatalogueFault::messageKey)
                .containsExactly(tuple("/centres/0/config/handoverDeadline", "import.editedCentre"));
        assertThat(unit(centre)).isEqualTo("SAME_DAY");
    }

    @Test
    void an_entry_with_unknown_rules_is_not_imported_and_every_fault_is_named() {
        CatalogueRefused refused = catchThrowableOfType(
                CatalogueRefused.class,
                () -> centres.open("{\"handoverDeadline\": {\"value\": 3}, \"notifyChannel\": [\"SMS\"]}"));

        assertThat(refused.faults())
                .extracting(CatalogueFault::pointer)
                .contains("/centres/0/config/handoverDeadline", "/centres/0/config");
    }

    @Test
    void a_change_by_another_server_is_noticed_without_a_restart() {
        String centre = centres.open(RULES);
        assertThat(unit(centre)).isEqualTo("WORKING_DAYS");

        registry.change(
                "update centre_service_centre set content ="
                        + " jsonb_set(content, '{config,handoverDeadline,unit}', '\"IMMEDIATE\"') where id = ?",
                centre);
        registry.change("update centre_revision set number = number + 1");

        Patience.until(() -> "IMMEDIATE".equals(unit(centre)), Thread::onSpinWait);
        assertThat(unit(centre)).isEqualTo("IMMEDIATE");
    }

    @Test
    @Tag("R-083")
    void other_days_of_reception_count_the_open_terms_of_the_centre_anew_with_a_trace() {
        String centre = centres.open(RULES);
        StaffMember clerk = RegulatedCentre.clerkOf(centre);
        long id = centres.take(clerk, Map.of("channel", Channel.POST.name()));
        LocalDate before =
                centres.term(clerk, id, DeadlineKind.INVENTORY).orElseThrow().dueOn();
        List<String> week = Stream.iterate(1, day -> day + 1)
                .limit(7)
                .map(day -> day == before.plusDays(1).getDayOfWeek().getValue() ? "09:00–18:00" : "")
                .toList();

        centres.change(centre, RegulatedCentre.today(), Map.of(Setting.HOURS, week));
        recounting.recount();

        DeadlineState term = centres.term(clerk, id, DeadlineKind.INVENTORY).orElseThrow();
        assertThat(term.dueOn()).isAfter(before);
        assertThat(term.changes()).extracting(DeadlineChange::kind).containsExactly(DeadlineChange.Kind.RECOUNTED);
    }

    private Optional<RegulationChanged> refusal(Editor editor, String centre, Amendment amendment) {
        try {
            centres.publish(editor, centre, amendment);
            return Optional.empty();
        } catch (RegulationChanged changed) {
            return Optional.of(changed);
        }
    }

    private DeadlineState handover(StaffMember clerk, long id) {
        return centres.term(clerk, id, DeadlineKind.HANDOVER).orElseThrow();
    }

    private String unit(String centre) {
        return catalogue
                .findCentre(centre)
                .orElseThrow()
                .config()
                .at("/handoverDeadline/unit")
                .asText();
    }
}

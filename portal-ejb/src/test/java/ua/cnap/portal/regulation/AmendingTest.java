package ua.cnap.portal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.centre.CentreEntry;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void what_is_shown_and_sent_back_as_a_browser_does_changes_nothing(int place) throws IOException {
        ObjectNode entry = centre(place);
        Map<Setting, List<String>> typed = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            typed.put(
                    setting,
                    shown(entry, setting).stream()
                            .map(part -> part.replace("\n", "\r\n"))
                            .toList());
        }

        AmendmentFindings findings = amending(entry, typed).findings();

        assertThat(findings.differences()).isEmpty();
        assertThat(findings.faults()).containsExactly(AmendmentFindings.Fault.NOTHING);
        assertThat(findings.faulty()).isEmpty();
    }

    @Test
    void a_unit_that_is_added_leaves_the_others_their_ids_and_gets_one_of_its_own() throws IOException {
        ObjectNode entry = centre(2);
        List<String> units = new ArrayList<>(shown(entry, Setting.UNITS));
        units.addAll(List.of("", "REMOTE_WORKPLACE", "Інгулецький район", ""));

        JsonNode after = after(entry, Map.of(Setting.UNITS, units));

        JsonNode before = entry.path("subunits");
        assertThat(after).hasSize(before.size() + 1);
        assertThat(IntStream.range(0, before.size()).mapToObj(after::get)).containsExactlyElementsOf(before);
        assertThat(after.get(before.size()).path("id").asText()).startsWith("kr-municipal-");
        assertThat(after.get(before.size()).path("kind").asText()).isEqualTo("REMOTE_WORKPLACE");
    }

    @Test
    void hours_of_reception_are_changed_and_those_of_other_activities_stay() throws IOException {
        ObjectNode entry = centre(2);

        JsonNode after =
                after(entry, Map.of(Setting.HOURS, List.of("9:00 - 18:00", "09:00–18:00", "", "", "", "", "")));

        assertThat(after).hasSameSizeAs(entry.path("openingHours"));
        assertThat(ShownValue.of(Setting.HOURS, after, "kr-municipal"))
                .containsExactly("09:00–18:00", "09:00–18:00", "", "", "", "", "");
        assertThat(after.get(1)).isEqualTo(entry.path("openingHours").get(1));
    }

    @Test
    @Tag("R-126")
    void the_report_of_violations_joins_the_other_reports_and_leaves_them() throws IOException {
        ObjectNode entry = centre(0);

        JsonNode with = after(entry, Map.of(Setting.REPORTS, reports(entry, 7, "YES")));

        assertThat(with).hasSize(entry.at("/config/reports").size() + 1).containsAll(entry.at("/config/reports"));
        assertThat(ReportDays.of(with).violations()).isTrue();
        ObjectNode having = centre(2);
        JsonNode without = after(having, Map.of(Setting.REPORTS, reports(having, 7, "NO")));
        assertThat(ReportDays.of(without).violations()).isFalse();
        assertThat(ReportDays.of(without).parts().subList(0, 7))
                .isEqualTo(reports(having, 7, "NO").subList(0, 7));
    }

    @Test
    @Tag("R-178")
    @Tag("R-179")
    void the_days_of_reports_are_typed_and_what_is_known_of_each_report_stays() throws IOException {
        ObjectNode entry = centre(0);
        List<String> typed = List.of("NO", "FRI", " заступник голови ", "21", "25", "NO", "", "NO");

        JsonNode after = after(entry, Map.of(Setting.REPORTS, typed));

        assertThat(ReportDays.of(after))
                .isEqualTo(new ReportDays(
                        false,
                        Optional.of(DayOfWeek.FRIDAY),
                        "заступник голови",
                        OptionalInt.of(21),
                        25,
                        0,
                        false,
                        "",
                        false));
        assertThat(after.findValuesAsText("kind")).containsExactly("STATUS", "WEEKLY_WRITTEN", "STATUS", "DISCIPLINE");
        assertThat(after.findValuesAsText("source")).containsExactly("Р.6.9", "Р.7.4", "Р.6.9", "Р.7.5");
    }

    @Test
    @Tag("R-179")
    void a_centre_that_reported_nothing_begins_to_and_a_day_by_which_a_calendar_month_is_given_is_of_the_next_one()
            throws IOException {
        ObjectNode entry = centre(1);

        JsonNode after = after(
                entry, Map.of(Setting.REPORTS, List.of("YES", "MON", "", "1", "5", "YES", "міський голова", "NO")));

        assertThat(ReportDays.of(after))
                .isEqualTo(new ReportDays(
                        true,
                        Optional.of(DayOfWeek.MONDAY),
                        "",
                        OptionalInt.of(1),
                        5,
                        1,
                        true,
                        "міський голова",
                        false));
        entry.withObject("/config").set("reports", after);
        assertThat(after(entry, Map.of(Setting.REPORTS, List.of("NO", "NO", "кому", "", "5", "YES", "кому", "NO"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 32", "3, двадцяте", "3, 0", "4, 40", "1, ПН"})
    @Tag("R-179")
    void a_day_of_reports_that_no_month_or_week_has_is_refused(int place, String day) throws IOException {
        ObjectNode entry = centre(0);

        AmendmentFindings findings = amending(entry, Map.of(Setting.REPORTS, reports(entry, place, day)))
                .findings();

        assertThat(findings.faulty()).containsExactly(Setting.REPORTS);
    }

    /** The days of reports as they stand, but for one part. */
    private static List<String> reports(ObjectNode entry, int place, String part) {
        List<String> parts = new ArrayList<>(shown(entry, Setting.REPORTS));
        parts.set(place, part);
        return parts;
    }

    private static JsonNode after(ObjectNode entry, Map<Setting, List<String>> typed) {
        Amending amending = amending(entry, typed);
        assertThat(amending.findings().isSound()).isTrue();
        return CentreEntry.json(amending.changes().get(0).after());
    }

    private static Amending amending(ObjectNode entry, Map<Setting, List<String>> typed) {
        return new Amending(entry, List.of(), TODAY, new Amendment(typed, Optional.of(TODAY), "наказ № 1", 0));
    }

    private static List<String> shown(ObjectNode entry, Setting setting) {
        return ShownValue.of(
                setting, entry.at(setting.pointer()), entry.path("id").asText());
    }

    private static ObjectNode centre(int place) throws IOException {
        return (ObjectNode) new ObjectMapper()
                .readTree(Regulation.class.getResourceAsStream("/catalogue/centres.json"))
                .path("centres")
                .get(place);
    }
}

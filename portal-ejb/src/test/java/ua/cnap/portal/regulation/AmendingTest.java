package ua.cnap.portal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void the_report_of_violations_joins_the_other_reports_and_leaves_them() throws IOException {
        ObjectNode entry = centre(0);

        JsonNode with = after(entry, Map.of(Setting.VIOLATION_REPORTS, List.of("true")));

        assertThat(with).hasSize(entry.at("/config/reports").size() + 1);
        assertThat(Regulation.reportsViolations(with)).isTrue();
        assertThat(Regulation.reportsViolations(after(centre(2), Map.of(Setting.VIOLATION_REPORTS, List.of()))))
                .isFalse();
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

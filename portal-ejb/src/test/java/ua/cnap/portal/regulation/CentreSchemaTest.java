package ua.cnap.portal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.card.CardFault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CentreSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_five_centres_keep_the_schema() throws IOException {
        JsonNode centres = JSON.readTree(CentreSchema.class.getResourceAsStream("/catalogue/centres.json"))
                .path("centres");

        assertThat(centres).hasSize(5);
        assertThat(centres)
                .allSatisfy(centre -> assertThat(CentreSchema.faults(centre)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"handoverDeadlin\": 1} | /config",
                "{\"handoverDeadline\": {\"value\": 1}} | /config/handoverDeadline",
                "{\"handoverDeadline\": {\"value\": 1, \"unit\": \"WEEKS\"}} | /config/handoverDeadline/unit",
                "{\"notifyChannels\": [\"PHONE\", \"PIGEON\"]} | /config/notifyChannels/1",
                "{\"deliveryMethods\": \"POST\"} | /config/deliveryMethods",
                "{\"unclaimedRule\": {\"postAfterMonths\": 2, \"keepIfNoContactMonths\": 3, \"then\": \"BIN\"}}"
                        + " | /config/unclaimedRule/then",
                "{\"cardChangeNotice\": {\"value\": 5, \"unit\": \"CALENDAR_DAYS\"}} | /config/cardChangeNotice/unit",
                "{\"escalation\": {\"headEmail\": \"head\"}} | /config/escalation/headEmail",
                "{\"starosta\": \"yes\"} | /config/starosta",
                "{\"complaint\": {\"maxDays\": \"15\"}} | /config/complaint/maxDays"
            })
    void a_fault_of_the_rules_is_named_by_its_place_in_words(String config, String pointer) {
        List<CardFault> faults = faults(config);

        assertThat(faults).extracting(CardFault::pointer).contains(pointer);
        assertThat(faults).allSatisfy(fault -> assertThat(fault.text(Locale.forLanguageTag("uk")))
                .isNotBlank()
                .isNotEqualTo(fault.text(Locale.ENGLISH)));
    }

    @Test
    @Tag("R-105")
    @Tag("R-139")
    @Tag("R-140")
    void a_rule_may_be_stricter_than_the_law_and_never_laxer() {
        assertThat(faults("{\"handoverDeadline\": {\"value\": 0, \"unit\": \"SAME_DAY\"}}"))
                .isEmpty();
        assertThat(faults("{\"handoverDeadline\": {\"value\": 2, \"unit\": \"WORKING_DAYS\"}}"))
                .extracting(CardFault::pointer)
                .containsExactly("/config/handoverDeadline/value");
        assertThat(
                        faults(
                                "{\"unclaimedRule\": {\"postAfterMonths\": 3, \"keepIfNoContactMonths\": 1, \"then\": \"ARCHIVE\"}}"))
                .extracting(CardFault::pointer)
                .containsExactlyInAnyOrder(
                        "/config/unclaimedRule/postAfterMonths", "/config/unclaimedRule/keepIfNoContactMonths");
    }

    @ParameterizedTest
    @Tag("R-081")
    @ValueSource(
            strings = {"ЦМ-{year}-{number:5}", "{number}/{year}", "ЦН/{number:4}-{year}", "{year}-{unit}-{number}"})
    void a_number_with_year_and_count_apart_is_never_given_twice(String format) {
        assertThat(faults(config("caseNumberFormat", format))).isEmpty();
    }

    @ParameterizedTest
    @Tag("R-081")
    @ValueSource(
            strings = {
                "ЦМ-{number:5}",
                "ЦМ-{year}",
                "{year}{number}",
                "{number}{year}",
                "{year}-0{number}",
                "{year}-{number}-{number}",
                "{year}-{number:0}",
                "{year}-{number}-{day}",
                "{year}-{number",
                ""
            })
    void a_format_that_could_give_a_number_twice_is_refused(String format) {
        assertThat(faults(config("caseNumberFormat", format)))
                .extracting(CardFault::pointer)
                .contains("/config/caseNumberFormat");
    }

    @Test
    @Tag("R-082")
    void separate_numbering_needs_the_unit_in_the_number() {
        assertThat(faults("{\"caseNumbering\": \"SEPARATE\", \"caseNumberFormat\": \"{year}-{number}\"}"))
                .extracting(CardFault::pointer)
                .containsExactly("/config/caseNumberFormat");
        assertThat(faults("{\"caseNumbering\": \"SEPARATE\", \"caseNumberFormat\": \"{unit}-{year}-{number}\"}"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_may_be_chosen_in_the_editor_is_what_the_schema_allows(Setting setting) throws IOException {
        JsonNode schema = JSON.readTree(CentreSchema.class.getResourceAsStream("centre-schema.json"));
        JsonNode place = schema;
        for (String name : setting.pointer().substring(1).split("/")) {
            place = place.path("properties").path(name);
        }
        JsonNode allowed = place.path("items").has("enum") ? place.path("items") : place;

        assertThat(place.isMissingNode()).isFalse();
        if (setting.kind() == SettingKind.CHOICE || setting.kind() == SettingKind.CHOICES) {
            assertThat(new TreeSet<>(setting.options()))
                    .isEqualTo(new TreeSet<>(Written.strings(allowed.path("enum"))));
        }
    }

    private static String config(String key, String value) {
        return JSON.createObjectNode().put(key, value).toString();
    }

    private static List<CardFault> faults(String config) {
        try {
            return CentreSchema.faults(
                    JSON.readTree("{\"id\": \"it\", \"name\": \"Центр\", \"config\": " + config + "}"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

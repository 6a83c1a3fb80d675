package ua.cnap.portal.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.answers.FillingContext;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.fee.FeeCalculator;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.fee.SubsistenceMinimum;
import ua.cnap.portal.filling.FormFilling;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Form;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BundledCardsTest {

    @Tag("R-004")
    @Tag("R-012")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-01", "01-04", "01-05", "04-01", "05-01", "06-01", "06-02", "09-01", "09-02", "09-04", "09-06",
                "09-08"
            })
    void a_card_that_comes_with_the_portal_has_no_fault_and_no_doubt(String code) {
        CardReading reading = new CardParser().parse(bytes("/catalogue/cards/" + code + ".json"));

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.card().orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-01", "01-04", "01-05", "04-01", "05-01", "06-01", "06-02", "09-01", "09-02", "09-04", "09-06",
                "09-08"
            })
    void a_card_of_the_first_form_stays_importable(String code) {
        CardReading reading = new CardParser().parse(bytes("/ua/cnap/portal/card/present/" + code + ".json"));

        assertThat(reading.faults())
                .extracting(fault -> fault.pointer() + " " + fault.text(Locale.ENGLISH))
                .isEmpty();
        assertThat(reading.card()).isPresent();
    }

    @Tag("R-080")
    @ParameterizedTest
    @ValueSource(strings = {"04-01", "09-01", "09-02", "06-01"})
    void every_form_asks_how_to_be_told_and_how_to_receive_the_result(String code) {
        Form form = card(code).form().orElseThrow();

        assertThat(form.field("delivery.notifyBy")).get().matches(field -> field.need()
                .required());
        assertThat(form.field("delivery.deliverBy")).get().matches(field -> field.need()
                .required());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-01", "01-04", "01-05", "04-01", "05-01", "06-01", "06-02", "09-01", "09-02", "09-04", "09-06",
                "09-08"
            })
    void every_question_option_and_heading_is_there_in_english(String code) {
        Form form = card(code).form().orElseThrow();

        assertThat(form.sections())
                .allMatch(section -> isEnglish(section.title().en()));
        assertThat(form.fields()).allMatch(BundledCardsTest::isTranslated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-01", "06-01", "09-01", "09-04", "09-06", "09-08"})
    void a_file_brings_the_document_it_is_linked_with(String code) {
        Card card = card(code);
        List<String> linked = card.information().documents().stream()
                .flatMap(document -> document.fileFields().stream())
                .toList();

        assertThat(linked).isNotEmpty().allSatisfy(key -> assertThat(
                        card.form().orElseThrow().field(key))
                .get()
                .matches(f -> f.type() == FieldType.FILE));
    }

    @ParameterizedTest
    @CsvSource({"1.11.2026,49.92", "22.10.2026,49.92", "21.10.2026,83.20"})
    void registration_of_residence_costs_more_after_thirty_days(String arrival, BigDecimal sum) {
        assertThat(due("01-01", Map.of("residence.arrivedAt", List.of(arrival))).total())
                .contains(sum);
    }

    @Test
    void an_exempt_person_registers_residence_free_of_charge() {
        assertThat(due("01-01", Map.of("residence.feeExemption", List.of("true")))
                        .isFree())
                .isTrue();
    }

    @Test
    void data_on_rights_are_paid_for_beside_the_extract() {
        assertThat(due("05-01", Map.of("plot.includeRights", List.of("true"))).total())
                .contains(new BigDecimal("246.40"));
        assertThat(due("05-01", Map.of()).total()).contains(new BigDecimal("166.40"));
    }

    @Test
    void what_is_still_to_be_checked_is_marked_in_both_languages() throws IOException {
        for (String file : List.of(
                "services.json", "cards/01-01.json", "cards/06-01.json", "cards/09-01.json", "cards/09-06.json")) {
            assertThat(new ObjectMapper().readTree(bytes("/catalogue/" + file)).findParents("uk"))
                    .isNotEmpty()
                    .allMatch(text -> isMarked(text.path("uk")) == isMarked(text.path("en")));
        }
    }

    @Test
    void every_text_of_the_list_of_services_is_there_in_english() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(bytes("/catalogue/services.json"))
                        .findParents("uk"))
                .hasSizeGreaterThan(500)
                .allMatch(text -> text.hasNonNull("en"));
    }

    private static boolean isMarked(JsonNode text) {
        return text.asText().contains("перевірити");
    }

    private static FeeDue due(String code, Map<String, List<String>> typed) {
        Card card = card(code);
        LocalDate today = LocalDate.of(2026, 11, 21);
        FormFilling filling = FormFilling.of(
                card.form().orElseThrow(), FormInputs.of(typed), FillingContext.on(today, ApplicantKind.CITIZEN));
        return new FeeCalculator(SubsistenceMinimum.known())
                .due(card.information().fee(), today, filling::holds);
    }

    private static boolean isTranslated(Field field) {
        return isEnglish(field.label().en())
                && field.options().stream()
                        .allMatch(option -> isEnglish(option.label().en()))
                && field.columns().stream().allMatch(BundledCardsTest::isTranslated);
    }

    private static boolean isEnglish(String text) {
        return !text.isBlank()
                && text.chars().noneMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC);
    }

    private static Card card(String code) {
        return new CardParser()
                .parse(bytes("/catalogue/cards/" + code + ".json"))
                .card()
                .orElseThrow();
    }

    private static byte[] bytes(String resource) {
        try (InputStream file = BundledCardsTest.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

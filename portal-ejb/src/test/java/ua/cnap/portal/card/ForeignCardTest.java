package ua.cnap.portal.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.forms.Field;

/** What another author may write in a card: unusual and right, or wrong in a way that only shows later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignCardTest {
    private static final String REAL_IBAN = "UA213223130000026007233566001";
    private final ObjectNode card = CardFixture.json("every-type");

    @Test
    void a_condition_may_name_an_answer_in_ukrainian() {
        ((ArrayNode) field("kind").path("options")).addObject().put("value", "Нове-будівництво");
        field("veteran").put("visibleIf", "kind in [A, Нове-будівництво] && kind != 'B'");

        assertThat(parse().faults()).isEmpty();
    }

    @Test
    void a_column_named_by_words_gets_a_name_without_spaces_and_keeps_the_words_as_its_label() {
        ((ArrayNode) card.at("/form/sections/1/fields/0/columns")).add("Вартість, тис. грн (за наявності)");

        var column = parse().card()
                .orElseThrow()
                .form()
                .orElseThrow()
                .field("people.guests")
                .orElseThrow()
                .columns()
                .get(6);

        assertThat(column.id()).isEqualTo("Вартість_тис_грн");
        assertThat(column.label().uk()).isEqualTo("Вартість, тис. грн");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "until;after;area;card.otherType",
                "floors;lessOrEqual;title;card.otherType",
                "floors;min;багато;card.number",
                "area;max;today;card.number",
                "home;katottgWithin;centre.street;card.place"
            })
    void a_rule_that_cannot_be_kept_is_a_fault(String field, String rule, String value, String fault) {
        field(field).withObject("/validation").put(rule, value);

        assertThat(parse().faults()).extracting(CardFault::key).containsExactly(fault);
    }

    @Test
    void the_ticked_column_must_be_a_checkbox_of_the_table() {
        ((ObjectNode) card.at("/form/sections/1/fields/0"))
                .withObject("/validation")
                .put("exactlyOne", "fullName");

        assertThat(parse().faults())
                .extracting(CardFault::pointer)
                .containsExactly("/form/sections/1/fields/0/validation/exactlyOne");
    }

    @Test
    void bounds_may_be_written_as_texts_and_counts_with_a_point() {
        field("floors").withObject("/validation").put("min", "1").put("max", "3.0");
        field("purposes").withObject("/validation").put("maxItems", 2.0);

        var form = parse().card().orElseThrow().form().orElseThrow();

        assertThat(form.field("main.floors").orElseThrow().rules().numbers().max())
                .hasValueSatisfying(max -> assertThat(max).isEqualByComparingTo("3"));
        assertThat(form.field("main.purposes").orElseThrow().rules().items().max())
                .hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "{\"uk\": \" \"}", "{\"en\": \"Name\"}"})
    void a_service_without_a_name_is_a_fault(String name) throws JsonProcessingException {
        card.set("name", new ObjectMapper().readTree(name));

        assertThat(parse().faults()).extracting(CardFault::pointer).allMatch(pointer -> pointer.startsWith("/name"));
        assertThat(parse().card()).isEmpty();
    }

    @Test
    @Tag("R-080")
    void a_card_that_forgets_to_ask_how_to_be_told_asks_it_as_the_portal_does() {
        ObjectNode delivery =
                ((ArrayNode) card.at("/form/sections")).addObject().put("id", "delivery");
        delivery.putArray("fields").addObject().put("id", "where").put("type", "text");

        var form = parse().card().orElseThrow().form().orElseThrow();

        assertThat(form.section("delivery").orElseThrow().fields())
                .extracting(Field::id)
                .containsExactly("where", "notifyBy", "notifyPhone", "notifyEmail");
    }

    @Test
    void a_step_of_the_portal_follows_the_step_of_the_card_that_comes_before_it() {
        ObjectNode applicant =
                ((ArrayNode) card.at("/form/sections")).insertObject(0).put("id", "applicant");
        applicant.putArray("fields").addObject().put("id", "wholeName").put("type", "text");

        var form = parse().card().orElseThrow().form().orElseThrow();

        assertThat(form.sections())
                .extracting(section -> section.id() + section.own())
                .startsWith("applicanttrue", "businessfalse", "representativefalse", "maintrue");
    }

    @Test
    void a_published_card_stays_readable_when_the_rules_become_stricter() {
        card.put("name", "").put("code", "0123456789012345678901234567890");

        assertThat(parse().card()).isEmpty();
        assertThat(new CardParser()
                        .published(card.toString())
                        .form()
                        .orElseThrow()
                        .field("main.title"))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "UA21 3223 1300 0002 6007 2335 6600 1, 37993783, ''",
        "UA213223130000026007233566002, 37993783, /infoCard/payment/iban",
        "12345, 37993783, /infoCard/payment/iban",
        "UA213223130000026007233566001, 3799378, /infoCard/payment/edrpou"
    })
    void requisites_that_no_bank_would_take_are_faults(String iban, String code, String pointer) {
        requisites("ГУК у м. Києві", iban, code);

        assertThat(parse().faults())
                .extracting(CardFault::pointer)
                .isEqualTo(pointer.isEmpty() ? List.of() : List.of(pointer));
    }

    @Test
    void placeholders_and_half_requisites_are_not_real() {
        requisites("PLACEHOLDER — отримувач", "PLACEHOLDER", "PLACEHOLDER");
        assertThat(payment().isReal()).isFalse();
        requisites("ГУК у м. Києві", "", "");
        assertThat(payment().isReal()).isFalse();
        requisites("ГУК у м. Києві", REAL_IBAN, "37993783");
        assertThat(payment().isReal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1250.50, 1250.50", "'1 250,5', 1250.5", "340, 340"})
    void a_sum_is_read_however_it_is_written(String written, String sum) {
        ((ObjectNode) card.at("/infoCard/fee/components/0")).putNull("rate").put("amountUah", written);

        assertThat(parse().card()
                        .orElseThrow()
                        .information()
                        .fee()
                        .components()
                        .get(0)
                        .fixed())
                .contains(new BigDecimal(sum));
    }

    @Test
    void a_sum_that_is_no_sum_is_a_fault_and_a_placeholder_is_not() {
        ((ObjectNode) card.at("/infoCard/fee/components/0")).put("amountUah", "PLACEHOLDER");
        ((ObjectNode) card.at("/infoCard/fee/components/1")).put("amountUah", "п’ять");

        assertThat(parse().faults())
                .extracting(CardFault::pointer)
                .containsExactly("/infoCard/fee/components/1/amountUah");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/code;7;Тут ціле число, а має бути: текст",
                "/name;7;Тут ціле число, а має бути: текст, об’єкт",
                "/name;{\"en\": \"a\"};Бракує обов’язкового ключа «uk»",
                "/name;{\"uk\": \"a\", \"ru\": \"a\"};Ключа «ru» тут не може бути",
                "/infoCard/version;0;Число має бути не менше ніж 1",
                "/infoCard/applicantTypes;[];У списку має бути щонайменше 1, а є 0",
                "/infoCard/applicantTypes;[\"CITIZEN\", \"CITIZEN\"];Елементи списку не мають повторюватися",
                "/infoCard/fee/kind;\"GIFT\";Такого значення немає серед дозволених: [\"FREE\", \"FIXED\", \"FORMULA\", \"TARIFF\"]",
                "/infoCard/term/value;1.5;Тут число, а має бути: ціле число, null",
                "/form/sections/0/fields/0/required;\"так\";Тут текст, а має бути: true або false"
            })
    void a_fault_of_form_is_told_once_in_ukrainian_and_in_english(String pointer, String value, String sentence)
            throws JsonProcessingException {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) card.at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1), new ObjectMapper().readTree(value));

        List<CardFault> faults = parse().faults();

        assertThat(faults).extracting(CardFault::pointer).containsExactly(pointer);
        assertThat(faults.get(0).text(Locale.forLanguageTag("uk"))).isEqualTo(sentence);
        assertThat(faults.get(0).text(Locale.ENGLISH)).doesNotContainPattern("[А-Яа-яіїєґ]");
    }

    private void requisites(String recipient, String iban, String code) {
        ((ObjectNode) card.path("infoCard"))
                .putObject("payment")
                .put("recipient", recipient)
                .put("iban", iban)
                .put("edrpou", code);
    }

    private InformationCard.Payment payment() {
        return parse().card().orElseThrow().information().payment().orElseThrow();
    }

    private ObjectNode field(String id) {
        for (var field : card.at("/form/sections/0/fields")) {
            if (field.path("id").asText().equals(id)) {
                return (ObjectNode) field;
            }
        }
        throw new AssertionError(id);
    }

    private CardReading parse() {
        return new CardParser().parse(card);
    }
}

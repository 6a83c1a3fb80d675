package ua.cnap.portal.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.forms.FieldType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CardParserTest {
    private final ObjectNode card = CardFixture.json("every-type");

    @Test
    void a_card_written_by_someone_else_is_read_with_only_doubts() {
        CardReading reading = parse();

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.warnings())
                .extracting(CardFault::pointer)
                .containsExactly("/form/sections/1/fields/0/columns/5");
        assertThat(reading.card().orElseThrow().name().uk()).isEqualTo("Послуга <b>з усіма</b> типами полів");
    }

    @Test
    void the_portal_completes_the_form_with_its_own_steps() {
        var form = parse().card().orElseThrow().form().orElseThrow();

        assertThat(form.sections())
                .extracting(section -> section.id() + section.own())
                .containsExactly(
                        "applicantfalse",
                        "businessfalse",
                        "representativefalse",
                        "maintrue",
                        "peopletrue",
                        "deliveryfalse",
                        "consentsfalse");
    }

    @Test
    void a_card_for_companies_has_no_step_for_citizens() {
        var form = CardFixture.card("company-only").form().orElseThrow();

        assertThat(form.section("applicant")).isEmpty();
        assertThat(form.section("business")).isPresent();
    }

    @Test
    void a_validator_gives_a_text_field_its_type() {
        var form = parse().card().orElseThrow().form().orElseThrow();

        assertThat(form.field("main.tax")).get().matches(field -> field.type() == FieldType.RNOKPP);
    }

    @Test
    void a_key_with_null_is_a_key_left_out() {
        field("title").putNull("visibleIf").putNull("help");
        ((ObjectNode) card.at("/infoCard/documents/0")).putNull("condition");
        field("kind").putNull("type");

        assertThat(parse().faults()).extracting(CardFault::pointer).containsExactly("/form/sections/0/fields/2");
    }

    @Test
    void documents_carry_conditions_words_and_files() {
        var documents = parse().card().orElseThrow().information().documents();

        assertThat(documents.get(0).fileFields()).containsExactly("main.planFile");
        assertThat(documents.get(1).condition()).isPresent();
        assertThat(documents.get(2).condition()).isEmpty();
        assertThat(documents.get(2).conditionText()).get().matches(text -> text.uk()
                .equals("за потреби"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "main.nowhere;card.condition.unknown",
                "nobody==A;card.condition.unknown",
                "kind==C;card.condition.value",
                "kind==A || level==1;card.condition.form",
                "(kind==A);card.condition.form",
                "phone;card.condition.ambiguous",
                "people.guests.nobody;card.condition.unknown",
                "applicant.kind==ROBOT;card.condition.value",
                "kind in [A, C];card.condition.value",
                "area in 1..;card.condition.form",
                "'';card.condition.form"
            })
    void a_condition_that_cannot_be_meant_is_a_fault_at_its_place(String condition, String fault) {
        field("veteran").put("visibleIf", condition);

        assertThat(parse().faults())
                .extracting(f -> f.pointer() + " " + f.key())
                .containsExactly("/form/sections/0/fields/6/visibleIf " + fault);
    }

    @Test
    void fields_that_depend_on_each_other_are_a_fault() {
        field("veteran").put("visibleIf", "deep");
        field("kind").put("visibleIf", "veteran");

        assertThat(parse().faults()).extracting(CardFault::key).contains("card.cycle");
    }

    @Test
    void a_section_that_depends_on_its_own_field_is_a_fault() {
        ((ObjectNode) card.at("/form/sections/1")).put("visibleIf", "noise");

        assertThat(parse().faults()).extracting(CardFault::key).contains("card.cycle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<=a)b",
                "\\\\p{L}+",
                "(?i)a",
                "a++",
                "[a&&b]",
                "\\\\bслово",
                "(a)\\\\1",
                "[",
                "x{2,1}",
                "(?<n>a)"
            })
    void an_expression_one_side_would_read_otherwise_is_a_fault(String pattern) {
        field("story").putObject("validation").put("pattern", pattern.replace("\\\\", "\\"));

        assertThat(parse().faults())
                .extracting(CardFault::pointer)
                .containsExactly("/form/sections/0/fields/1/validation/pattern");
    }

    @Test
    void all_faults_are_told_at_once_each_with_its_pointer() {
        card.remove("code");
        field("title").put("type", "colour");
        field("area").putObject("validation").put("min", 5).put("max", 1);
        field("planFile").put("document", "nothing");
        ((ArrayNode) card.at("/form/sections/0/fields"))
                .add(field("title").deepCopy().put("type", "text"));

        assertThat(parse().faults())
                .extracting(CardFault::pointer)
                .contains(
                        "",
                        "/form/sections/0/fields/0/type",
                        "/form/sections/0/fields/7/validation",
                        "/form/sections/0/fields/25/id",
                        "/form/sections");
        assertThat(parse().card()).isEmpty();
    }

    @Test
    void a_fault_has_a_sentence_in_both_languages() {
        field("veteran").put("visibleIf", "nobody");
        CardFault fault = parse().faults().get(0);

        assertThat(fault.text(Locale.forLanguageTag("uk"))).isEqualTo("Такого поля немає: nobody");
        assertThat(fault.text(Locale.ENGLISH)).isEqualTo("There is no such field: nobody");
    }

    @Test
    void what_is_not_json_is_told_with_its_place() {
        assertThat(new CardParser()
                        .parse("{\"code\": }".getBytes(StandardCharsets.UTF_8))
                        .faults())
                .extracting(CardFault::key)
                .containsExactly("card.json");
        assertThat(new CardParser()
                        .parse("{\"code\":1,\"code\":2}".getBytes(StandardCharsets.UTF_8))
                        .faults())
                .extracting(CardFault::key)
                .containsExactly("card.json");
    }

    @Test
    void a_card_too_large_or_too_deep_is_refused() {
        String deep = "{\"a\":" + "[".repeat(41) + "]".repeat(41) + "}";

        assertThat(new CardParser().parse(new byte[2_000_001]).faults())
                .extracting(CardFault::key)
                .containsExactly("card.tooLarge");
        assertThat(new CardParser().parse(deep.getBytes(StandardCharsets.UTF_8)).faults())
                .extracting(CardFault::key)
                .containsExactly("card.json");
    }

    @Test
    void a_form_of_more_than_five_hundred_fields_is_refused() {
        ArrayNode fields = (ArrayNode) card.at("/form/sections/0/fields");
        for (int i = 0; i < 500; i++) {
            fields.addObject().put("id", "extra" + i).put("type", "text");
        }

        assertThat(parse().faults()).extracting(CardFault::key).contains("card.tooManyFields");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "\"card\"",
                "{}",
                "{\"form\":[],\"infoCard\":7}",
                "{\"form\":{\"sections\":[7,null,{}]}}"
            })
    void json_that_is_no_card_at_all_has_faults_and_nothing_worse(String json) {
        CardReading reading = new CardParser().parse(json.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.card()).isEmpty();
        assertThat(reading.faults()).isNotEmpty();
    }

    @Test
    void stages_wait_for_the_stages_they_name() {
        var technology = CardFixture.bundled("09-06").technology().orElseThrow();

        assertThat(technology.stages().get(3).after()).containsExactly(2);
        assertThat(technology.stages().get(4).after()).containsExactly(3, 4);
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

package ua.cnap.portal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.card.CardFault;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuestionnaireReadingTest {
    @Test
    @Tag("R-172")
    void the_five_questionnaires_that_come_with_the_portal_have_no_faults() {
        JsonNode shipped = ShippedQuestionnaires.json();
        List<JsonNode> all =
                IntStream.range(0, shipped.size()).mapToObj(shipped::get).toList();

        assertThat(all)
                .extracting(each -> each.get("id").asText())
                .containsExactly("post-visit", "post-result", "portal", "phone-interview", "mystery-shopper");
        assertThat(all).allSatisfy(each -> assertThat(QuestionnaireReading.faults(each))
                .isEmpty());
    }

    @Test
    void a_questionnaire_written_as_JSON_is_read_as_the_same_one() {
        Questionnaire visit =
                QuestionnaireReading.read(ShippedQuestionnaires.json().get(0));

        assertThat(QuestionnaireReading.read(QuestionnaireReading.json(visit))).isEqualTo(visit);
        assertThat(QuestionnaireReading.faults(QuestionnaireReading.json(visit)))
                .isEmpty();
        assertThat(visit.find("nps").orElseThrow().values())
                .hasSize(11)
                .startsWith("0")
                .endsWith("10");
        assertThat(visit.find("overall").orElseThrow().options().get(4).in(Locale.ENGLISH))
                .isEqualTo("very satisfied");
    }

    @Test
    void each_fault_is_named_with_its_place() {
        assertThat(faults(questions -> question(questions, 1).put("id", "service")))
                .containsExactly("/questions/1/id card.questionnaire.idTwice");
        assertThat(faults(questions -> question(questions, 1).remove("options")))
                .containsExactly("/questions/1/options card.questionnaire.optionsMissing");
        assertThat(faults(questions -> ((ArrayNode) question(questions, 2).get("options")).remove(0)))
                .containsExactly("/questions/2/options card.questionnaire.scale");
        assertThat(faults(questions -> question(questions, 3).put("visibleIf", "comment==YES")))
                .containsExactly("/questions/3/visibleIf card.questionnaire.conditionUnknown");
        assertThat(faults(questions -> question(questions, 3).put("visibleIf", "purpose==LATER")))
                .containsExactly("/questions/3/visibleIf card.questionnaire.conditionValue");
        assertThat(faults(questions -> question(questions, 1).put("alert", "LATER")))
                .containsExactly("/questions/1/alert card.questionnaire.conditionValue");
        assertThat(faults(questions -> question(questions, 0).put("kind", "text")))
                .containsExactly("/questions/0 card.schema.additionalProperties");
        assertThat(faults(questions -> question(questions, 0).putObject("text").put("uk", "Що?")))
                .containsExactly("/questions/0/text card.schema.required");
    }

    @Test
    void every_fault_has_a_sentence_in_both_languages() {
        Stream.of(
                        "idTwice",
                        "optionsMissing",
                        "optionsNeedless",
                        "optionTwice",
                        "scale",
                        "conditionUnknown",
                        "conditionValue")
                .map(key -> new CardFault("", "card.questionnaire." + key, List.of("1", "2")))
                .forEach(fault -> assertThat(fault.text(Locale.ENGLISH))
                        .isNotEqualTo(fault.text(Locale.forLanguageTag("uk")))
                        .doesNotContain("{"));
    }

    private static List<String> faults(Consumer<ArrayNode> change) {
        JsonNode changed = ShippedQuestionnaires.json().get(0).deepCopy();
        change.accept((ArrayNode) changed.get("questions"));
        return QuestionnaireReading.faults(changed).stream()
                .map(fault -> fault.pointer() + " " + fault.key())
                .toList();
    }

    private static ObjectNode question(ArrayNode questions, int place) {
        return (ObjectNode) questions.get(place);
    }
}

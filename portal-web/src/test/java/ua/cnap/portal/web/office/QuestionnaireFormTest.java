package ua.cnap.portal.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.questionnaire.QuestionnaireReading;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("R-172")
class QuestionnaireFormTest {
    private final Map<String, String> typed = new HashMap<>(Map.of(
            "title.uk", "Коротко",
            "title.en", "Quick",
            "q0.id", "overall",
            "q0.type", "single",
            "q0.uk", "Як?",
            "q0.en", "How?",
            "q0.dimension", "OVERALL",
            "q0.options", "GOOD | добре | good\nBAD | погано | bad\n",
            "q1.id", "comment",
            "q1.type", "text"));

    @Test
    void the_form_of_a_questionnaire_that_nobody_changed_is_the_same_questionnaire() throws IOException {
        try (InputStream content = QuestionnaireReading.class.getResourceAsStream("/catalogue/surveys.json")) {
            for (JsonNode each : new ObjectMapper().readTree(content).get("surveys")) {
                Questionnaire questionnaire = QuestionnaireReading.read(each);
                ObjectNode before = (ObjectNode) QuestionnaireReading.json(questionnaire);

                assertThat(QuestionnaireReading.read(
                                QuestionnaireForm.of(questionnaire).json(before)))
                        .isEqualTo(questionnaire);
            }
        }
    }

    @Test
    void what_was_typed_is_a_questionnaire_in_the_order_of_its_numbers() {
        typed.putAll(Map.of(
                "q0.order", "20", "q1.order", "10", "q1.uk", "Що?", "q1.en", "What?", "q1.dimension", "FREE_TEXT"));

        JsonNode json = sent();

        assertThat(QuestionnaireReading.faults(json)).isEmpty();
        assertThat(json.at("/questions/0/id").asText()).isEqualTo("comment");
        assertThat(json.at("/questions/1/options/1/uk").asText()).isEqualTo("погано");
    }

    @Test
    void a_question_that_was_taken_out_or_left_empty_is_gone() {
        typed.put("q0.remove", "1");
        typed.put("q1.id", "");

        assertThat(sent().get("questions")).isEmpty();
    }

    @Test
    void a_fault_leads_to_the_row_it_is_in() {
        assertThat(QuestionnaireForm.control("/questions/3/options")).isEqualTo("q3");
        assertThat(QuestionnaireForm.control("/title/uk")).isEqualTo("title-uk");
    }

    private JsonNode sent() {
        ObjectNode before =
                new ObjectMapper().createObjectNode().put("id", "quick").put("version", 1);
        return QuestionnaireForm.sent(name -> typed.getOrDefault(name, "")).json(before);
    }
}

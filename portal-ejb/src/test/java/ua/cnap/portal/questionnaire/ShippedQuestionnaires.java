package ua.cnap.portal.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The questionnaires that come with the portal. */
public final class ShippedQuestionnaires {
    private ShippedQuestionnaires() {}

    static JsonNode json() {
        try (InputStream content = QuestionnaireReading.class.getResourceAsStream("/catalogue/surveys.json")) {
            return new ObjectMapper().readTree(content).get("surveys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one for whoever was at a centre. */
    public static Questionnaire afterVisit() {
        return QuestionnaireReading.read(json().get(0));
    }

    static Questionnaire byPhone() {
        return QuestionnaireReading.read(json().get(3));
    }
}

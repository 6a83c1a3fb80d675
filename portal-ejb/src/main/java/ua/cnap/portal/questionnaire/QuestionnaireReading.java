package ua.cnap.portal.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.cnap.portal.card.CardFault;
import ua.cnap.portal.card.SchemaFaults;

/**
 * Reads a questionnaire from JSON and tells everything that is wrong with it, each fault with its JSON pointer: by the schema
 * in {@code questionnaire-schema.json} beside this class, and by what a schema cannot say. The import and the editor hold
 * questionnaires to the same.
 */
public final class QuestionnaireReading {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    QuestionnaireReading.class.getResourceAsStream("questionnaire-schema.json"),
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ENGLISH)
                            .build());

    private static final int MOST_REMEMBERED = 50;

    private static final Map<String, Questionnaire> REMEMBERED = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Questionnaire> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private final Questionnaire questionnaire;
    private final List<CardFault> faults = new ArrayList<>();
    private final Map<String, Question> earlier = new HashMap<>();

    private QuestionnaireReading(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The faults of a questionnaire, each by its pointer inside it. */
    public static List<CardFault> faults(JsonNode content) {
        List<CardFault> faults = SchemaFaults.of(SCHEMA, content);
        return faults.isEmpty() ? new QuestionnaireReading(read(content)).check() : faults;
    }

    /** A questionnaire that has no faults. */
    public static Questionnaire read(JsonNode content) {
        try {
            return JSON.treeToValue(content, Questionnaire.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A questionnaire cannot be read", e);
        }
    }

    /** The same from its text; every page of a sheet asks for it, so the last texts are remembered as what they say. */
    static Questionnaire read(String content) {
        synchronized (REMEMBERED) {
            return REMEMBERED.computeIfAbsent(content, QuestionnaireReading::parsed);
        }
    }

    private static Questionnaire parsed(String content) {
        try {
            return read(JSON.readTree(content));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A questionnaire cannot be read", e);
        }
    }

    /** A questionnaire as JSON. */
    public static JsonNode json(Questionnaire questionnaire) {
        return JSON.valueToTree(questionnaire);
    }

    private List<CardFault> check() {
        for (int place = 0; place < questionnaire.questions().size(); place++) {
            Question question = questionnaire.questions().get(place);
            String pointer = "/questions/" + place;
            checkOptions(question, pointer);
            checkCondition(question, pointer);
            checkValue(question, question.stopIf(), pointer + "/stopIf");
            checkValue(question, question.alert(), pointer + "/alert");
            if (earlier.put(question.id(), question) != null) {
                fault(pointer + "/id", "idTwice", question.id());
            }
        }
        return faults;
    }

    private void checkOptions(Question question, String pointer) {
        QuestionKind kind = question.type();
        if (kind.hasOptions() == question.options().isEmpty()) {
            fault(pointer + "/options", kind.hasOptions() ? "optionsMissing" : "optionsNeedless");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < question.options().size(); place++) {
            String value = question.options().get(place).value();
            if (!seen.add(value)) {
                fault(pointer + "/options/" + place + "/value", "optionTwice", value);
            }
        }
        if (kind.hasOptions() && kind.isScale() && !seen.equals(steps(kind))) {
            fault(pointer + "/options", "scale", String.valueOf(kind.lowest()), String.valueOf(kind.highest()));
        }
    }

    private static Set<String> steps(QuestionKind kind) {
        Set<String> steps = new HashSet<>();
        for (int step = kind.lowest(); step <= kind.highest(); step++) {
            steps.add(String.valueOf(step));
        }
        return steps;
    }

    /** A condition looks back: what is asked later cannot decide. */
    private void checkCondition(Question question, String pointer) {
        question.condition().ifPresent(on -> {
            Question other = earlier.get(on.question());
            if (other == null) {
                fault(pointer + "/visibleIf", "conditionUnknown", on.question());
            } else if (!other.values().contains(on.value())) {
                fault(pointer + "/visibleIf", "conditionValue", on.value(), on.question());
            }
        });
    }

    private void checkValue(Question question, String value, String pointer) {
        if (value != null && !question.values().contains(value)) {
            fault(pointer, "conditionValue", value, question.id());
        }
    }

    private void fault(String pointer, String key, String... words) {
        faults.add(new CardFault(pointer, "card.questionnaire." + key, List.of(words)));
    }
}

package ua.cnap.portal.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A questionnaire (анкета, R-172) in one version. Who began to answer a version answers it to the end, whatever is published
 * meanwhile.
 *
 * @param id by what it is known
 * @param version its number, counted up
 * @param title what it is about
 * @param channels where it is offered, e.g. {@code QR_ON_DESK}
 * @param anonymous whether nobody is asked who they are
 * @param trigger when it is offered, in words, may be absent
 * @param maxMinutes minutes that it takes at most, may be absent
 * @param questions the questions in their order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Questionnaire(
        String id,
        int version,
        LocalizedText title,
        List<String> channels,
        boolean anonymous,
        String trigger,
        Integer maxMinutes,
        List<Question> questions) {
    /** The channel of checklists about a centre. */
    private static final String CHECKLIST = "STAFF_FORM";

    public Questionnaire {
        channels = channels == null ? List.of() : List.copyOf(channels);
        questions = List.copyOf(questions);
    }

    /** Whether it is the checklist of an inspection (чек-лист), which tells what was found and of no visitor. */
    @JsonIgnore
    public boolean isChecklist() {
        return channels.contains(CHECKLIST);
    }

    /** The question with this id. */
    public Optional<Question> find(String questionId) {
        return questions.stream().filter(each -> each.id().equals(questionId)).findFirst();
    }

    /**
     * The questions that these answers lead to, in their order: conditions look at answers to questions that were themselves
     * asked, and nothing is asked after an answer that ends the questionnaire.
     */
    public List<Question> asked(Map<String, List<String>> answers) {
        List<Question> asked = new ArrayList<>();
        Map<String, List<String>> heeded = new HashMap<>();
        for (Question question : questions) {
            if (question.condition().map(on -> holds(on, heeded)).orElse(true)) {
                List<String> given = answers.getOrDefault(question.id(), List.of());
                asked.add(question);
                heeded.put(question.id(), given);
                if (question.stopIf() != null && given.contains(question.stopIf())) {
                    break;
                }
            }
        }
        return asked;
    }

    private static boolean holds(Question.Condition on, Map<String, List<String>> heeded) {
        return heeded.getOrDefault(on.question(), List.of()).contains(on.value());
    }
}

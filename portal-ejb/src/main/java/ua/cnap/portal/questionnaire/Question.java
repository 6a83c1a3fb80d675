package ua.cnap.portal.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A question (запитання анкети).
 *
 * @param id by what its answers are known, the same through all versions
 * @param type what kind of answer it takes
 * @param text what is asked
 * @param dimension what it measures, e.g. {@code STAFF}
 * @param required whether it has to be answered when it is asked
 * @param options the answers to choose from, empty where there are none
 * @param visibleIf the earlier answer on which it is asked, {@code question==VALUE}; absent for always
 * @param stopIf the answer after which nothing more is asked, may be absent
 * @param alert the answer that is a signal to the owner of the centre, may be absent
 * @param maxLength characters of a text at most, may be absent
 * @param numeric whether the text has to be a whole number
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Question(
        String id,
        QuestionKind type,
        LocalizedText text,
        String dimension,
        @JsonInclude(JsonInclude.Include.ALWAYS) boolean required,
        List<Option> options,
        String visibleIf,
        String stopIf,
        String alert,
        Integer maxLength,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean numeric) {
    private static final int USUAL_LENGTH = 2000;
    private static final int LONGEST_CODE = 20;
    private static final String WHOLE_NUMBER = "\\d{1,4}";

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /**
     * An answer to choose.
     *
     * @param value by what it is known
     * @param uk its words in Ukrainian
     * @param en its words in English
     */
    public record Option(String value, String uk, String en) {
        /** Its words for a reader of this language. */
        public String in(Locale locale) {
            return new LocalizedText(uk, en).in(locale);
        }
    }

    /**
     * An answer on which another question is asked.
     *
     * @param question the question that is answered
     * @param value the answer
     */
    public record Condition(String question, String value) {
        /** Reads {@code question==VALUE}. */
        static Condition of(String written) {
            int sign = written.indexOf("==");
            return new Condition(written.substring(0, sign), written.substring(sign + 2));
        }
    }

    /** On which answer it is asked, if not always. */
    public Optional<Condition> condition() {
        return Optional.ofNullable(visibleIf).map(Condition::of);
    }

    /** What an answer may be: the steps of a scale, or the named answers. */
    public List<String> values() {
        return type == QuestionKind.LOYALTY
                ? IntStream.rangeClosed(type.lowest(), type.highest())
                        .mapToObj(String::valueOf)
                        .toList()
                : options.stream().map(Option::value).toList();
    }

    /** Characters of a text at most. */
    public int longest() {
        return maxLength == null ? USUAL_LENGTH : maxLength;
    }

    /** What keeps an answer from fitting; nothing for one that fits, and for none where none is needed. */
    public Optional<Misfit> misfit(List<String> given) {
        if (given.isEmpty()) {
            return required ? Optional.of(Misfit.MISSING) : Optional.empty();
        }
        if (type != QuestionKind.SEVERAL && given.size() > 1 || new HashSet<>(given).size() < given.size()) {
            return Optional.of(Misfit.NOT_OFFERED);
        }
        return switch (type) {
            case TEXT -> misfitOfText(given.get(0));
            case SERVICE -> given.get(0).length() > LONGEST_CODE ? Optional.of(Misfit.NOT_OFFERED) : Optional.empty();
            default -> values().containsAll(given) ? Optional.empty() : Optional.of(Misfit.NOT_OFFERED);
        };
    }

    private Optional<Misfit> misfitOfText(String text) {
        if (text.length() > longest()) {
            return Optional.of(Misfit.TOO_LONG);
        }
        return numeric && !text.matches(WHOLE_NUMBER) ? Optional.of(Misfit.NO_NUMBER) : Optional.empty();
    }

    /** Whether it is answered for those above the centre only: a signal of corruption and what is said about it. */
    public boolean confidential() {
        return alert != null || "INTEGRITY".equals(dimension);
    }
}

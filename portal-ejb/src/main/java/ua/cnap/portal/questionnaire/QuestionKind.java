package ua.cnap.portal.questionnaire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** What kind of answer a question takes. */
public enum QuestionKind {
    /** A service of the catalogue, by its code. */
    SERVICE("serviceRef"),
    /** One of the named answers. */
    SINGLE("single"),
    /** Any number of the named answers. */
    SEVERAL("multi"),
    /** «Жахливо» (1) to «чудово» (4). */
    SCALE_4("scale4"),
    /** «Зовсім не задоволений» (1) to «повністю задоволений» (5). */
    SCALE_5("scale5"),
    /** 0 to 10: the loyalty index of CMU 864 of 11.08.2021 is computed from it. */
    LOYALTY("nps0-10"),
    /** In one's own words, or a whole number. */
    TEXT("text");

    private final String word;

    QuestionKind(String word) {
        this.word = word;
    }

    /** As it is written in a questionnaire. */
    @JsonValue
    public String word() {
        return word;
    }

    /** All kinds, as they are written. */
    public static List<String> words() {
        return Stream.of(values()).map(QuestionKind::word).toList();
    }

    /** Whether an answer is a number that may be averaged. */
    public boolean isScale() {
        return this == SCALE_4 || this == SCALE_5 || this == LOYALTY;
    }

    /** Whether the answers to choose from are named in the questionnaire. */
    public boolean hasOptions() {
        return this == SINGLE || this == SEVERAL || this == SCALE_4 || this == SCALE_5;
    }

    /** The lowest step of the scale. */
    int lowest() {
        return this == LOYALTY ? 0 : 1;
    }

    /** The highest step of the scale. */
    int highest() {
        return switch (this) {
            case SCALE_4 -> 4;
            case SCALE_5 -> 5;
            case LOYALTY -> 10;
            default -> throw new IllegalStateException(this + " is no scale");
        };
    }
}

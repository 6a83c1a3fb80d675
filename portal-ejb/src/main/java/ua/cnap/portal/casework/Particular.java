package ua.cnap.portal.casework;

import java.util.EnumSet;
import java.util.Set;

/** What has to be said about a move of a case. */
public enum Particular {
    /** Прізвище, ім'я, по батькові of the officer, or of the person who took the result. */
    PERSON,
    /** The identity document that was shown: kind and number. */
    DOCUMENT,
    /** The ground of refusal, one of the card's. */
    GROUND,
    /** The reasons, with the provisions of law. */
    REASONS,
    /** How the applicant was told: telephone, letter, in person. */
    WAY,
    /** The number of the postal item. */
    TRACK_NUMBER,
    /** The stage of the technology card, with its provider. */
    STAGE,
    /** What came of a stage: a conclusion (висновок), a draft, an agreement. */
    CONCLUSION,
    /** What keeps the provider from the term. */
    OBSTACLE,
    /** The day on which the result can be expected now. */
    EXPECTED_ON,
    /** What the centre asks. */
    QUESTION,
    /** What the provider answers. */
    ANSWER;

    private static final Set<Particular> LONG =
            EnumSet.of(GROUND, REASONS, STAGE, CONCLUSION, OBSTACLE, QUESTION, ANSWER);

    /** The longest that is taken, in characters. */
    public int longest() {
        return LONG.contains(this) ? 2000 : 200;
    }
}

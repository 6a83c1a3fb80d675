package ua.cnap.portal.casework;

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
    TRACK_NUMBER;

    /** The longest that is taken, in characters. */
    public int longest() {
        return this == REASONS || this == GROUND ? 2000 : 200;
    }
}

package ua.cnap.portal.questionnaire;

/** What keeps an answer from fitting its question. */
public enum Misfit {
    /** Nothing was answered where an answer is needed. */
    MISSING,
    /** It is none of the answers that were offered. */
    NOT_OFFERED,
    /** The text is longer than the question takes. */
    TOO_LONG,
    /** A whole number was asked for. */
    NO_NUMBER
}

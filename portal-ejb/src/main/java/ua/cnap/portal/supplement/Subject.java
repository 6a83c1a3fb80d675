package ua.cnap.portal.supplement;

/** What of a package is marked or changed. */
public enum Subject {
    /** Відомості заяви: an answer of the application. */
    FIELD,
    /** Документ. */
    DOCUMENT
}

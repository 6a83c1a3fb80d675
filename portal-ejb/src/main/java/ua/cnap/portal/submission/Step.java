package ua.cnap.portal.submission;

import ua.cnap.portal.forms.LocalizedText;

/**
 * A step of an application: a page.
 *
 * @param id section of the form, or one of the portal's own steps
 * @param kind what the page does
 * @param title its heading; of the portal's own steps the page knows it
 */
public record Step(String id, Kind kind, LocalizedText title) {
    /** What a step does. */
    public enum Kind {
        /** Answers of one section of the form. */
        ANSWERS,
        /** Documents to attach. */
        DOCUMENTS,
        /** Everything in one place before signing. */
        REVIEW,
        /** The signature. */
        SIGN
    }

    static final Step DOCUMENTS = own("documents", Kind.DOCUMENTS);
    static final Step REVIEW = own("review", Kind.REVIEW);
    static final Step SIGN = own("sign", Kind.SIGN);

    private static Step own(String id, Kind kind) {
        return new Step(id, kind, LocalizedText.of(""));
    }
}

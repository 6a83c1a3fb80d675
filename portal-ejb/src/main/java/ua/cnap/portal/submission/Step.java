package ua.cnap.portal.submission;

import java.util.Set;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.Section;

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

    private static final Set<String> TAKEN = Set.of(DOCUMENTS.id, REVIEW.id, SIGN.id);
    private static final String ANSWERS = "-answers";

    /** The page of a section. */
    static Step of(Section section) {
        return new Step(idOf(section.id()), Kind.ANSWERS, section.title());
    }

    /** The name of the page of a section; one that is called like a step of the portal gets another. */
    public static String idOf(String section) {
        return TAKEN.contains(section) ? section + ANSWERS : section;
    }

    /** The section of the form that the page of this name asks. */
    public static String sectionOf(String id) {
        return id.endsWith(ANSWERS) ? id.substring(0, id.length() - ANSWERS.length()) : id;
    }

    private static Step own(String id, Kind kind) {
        return new Step(id, kind, LocalizedText.of(""));
    }
}

package ua.cnap.portal.supplement;

import ua.cnap.portal.forms.LocalizedText;

/**
 * A part of a package that can be marked.
 *
 * @param subject an answer or a document
 * @param key the field of the form, the document of the card, or the line of the inventory
 * @param label its name
 * @param value what was filed, empty for nothing
 */
public record Markable(Subject subject, String key, LocalizedText label, String value) {
    /** The part with a defect of it. */
    Mark marked(Defect defect, String reason) {
        return new Mark(subject, key, label.uk(), defect, reason);
    }
}

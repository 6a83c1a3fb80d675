package ua.cnap.portal.forms;

import java.util.List;
import java.util.Optional;

/**
 * A part of a form on one theme: a page of the application.
 *
 * @param id name in the form; {@code applicant}, {@code business}, {@code representative}, {@code delivery},
 *     {@code consents} and {@code sign} stand for the portal's own steps of that meaning
 * @param own whether the card itself has the section, or the portal added it
 */
public record Section(String id, LocalizedText title, Optional<Condition> visibleIf, List<Field> fields, boolean own) {

    /** The fields answered on a page, without files, which have a step of their own. */
    public List<Field> answeredFields() {
        return fields.stream()
                .filter(f -> f.isAnswered() && f.type() != FieldType.FILE)
                .toList();
    }
}

package ua.cnap.portal.forms;

import java.util.List;
import java.util.Optional;

/** The online form of a card (форма заяви): its sections in the order they are filled. */
public record Form(int version, List<Section> sections) {

    /** The section with this id. */
    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The field keyed {@code section.field}. */
    public Optional<Field> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Every field of the form. */
    public List<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }
}

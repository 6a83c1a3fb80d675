package ua.cnap.portal.answers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/** What was typed for one field, as a typed value; missing when nothing or nothing readable was typed. */
public record Reading(JsonNode value, List<FieldError> errors) {
    static Reading none() {
        return new Reading(MissingNode.getInstance(), List.of());
    }

    static Reading of(JsonNode value) {
        return new Reading(value, List.of());
    }

    static Reading wrong(FieldError error) {
        return new Reading(MissingNode.getInstance(), List.of(error));
    }
}

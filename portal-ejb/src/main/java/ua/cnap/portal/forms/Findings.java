package ua.cnap.portal.forms;

import java.util.ArrayList;
import java.util.List;

/** Errors and warnings gathered while a filling is judged. */
record Findings(List<FieldError> errors, List<FieldError> warnings) {
    Findings() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}

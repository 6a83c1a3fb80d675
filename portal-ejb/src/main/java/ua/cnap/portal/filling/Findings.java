package ua.cnap.portal.filling;

import java.util.ArrayList;
import java.util.List;
import ua.cnap.portal.answers.FieldError;

/** Errors and warnings gathered while a filling is judged. */
record Findings(List<FieldError> errors, List<FieldError> warnings) {
    Findings() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}

package ua.cnap.portal.intake;

import java.util.List;
import ua.cnap.portal.casework.DocumentForm;

/** What the check of a package against the card found about a document. */
public enum DocumentMark {
    /** Подано оригінал. */
    ORIGINAL(DocumentForm.ORIGINAL),
    /** Подано копію. */
    COPY(DocumentForm.COPY),
    /** Подано оригінал і копію. */
    ORIGINAL_AND_COPY(DocumentForm.ORIGINAL, DocumentForm.COPY),
    /** Подано електронний документ. */
    ELECTRONIC(DocumentForm.ELECTRONIC),
    /** Пред'явлено і повернуто: seen, not part of the package. */
    SHOWN,
    /** Не подано, although the card asks for it: a defect of the package. */
    ABSENT,
    /** Не потрібен in this case. */
    NOT_NEEDED;

    private final List<DocumentForm> forms;

    DocumentMark(DocumentForm... forms) {
        this.forms = List.of(forms);
    }

    /** As what it stands in the inventory; nothing when it is not part of the package. */
    List<DocumentForm> forms() {
        return forms;
    }
}

package ua.cnap.portal.intake;

import ua.cnap.portal.kernel.BusinessException;

/** Another package was registered with this form: a page that the browser went back to must not register a second one. */
public class FormUsedAlready extends BusinessException {
    private static final long serialVersionUID = 1L;

    FormUsedAlready(String number) {
        super("error.intake.formUsed", number);
    }
}

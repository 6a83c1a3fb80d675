package ua.cnap.portal.copies;

import ua.cnap.portal.kernel.BusinessException;

/** Nothing was chosen that could be certified. */
public class CertificationRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    CertificationRefused() {
        super("error.copies.nothingChosen");
    }
}

package ua.cnap.portal.supplement;

import ua.cnap.portal.kernel.BusinessException;

/** The centre does not wait for this supplement any more: the request was taken back or changed, or the case was decided. */
public class CorrectionsClosed extends BusinessException {
    private static final long serialVersionUID = 1L;

    CorrectionsClosed() {
        super("error.correctionsClosed");
    }
}

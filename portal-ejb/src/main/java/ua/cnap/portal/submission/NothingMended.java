package ua.cnap.portal.submission;

import ua.cnap.portal.kernel.BusinessException;

/** Nothing of what the centre marked was changed, so there is nothing to sign. */
public class NothingMended extends BusinessException {
    NothingMended() {
        super("error.nothingMended");
    }
}

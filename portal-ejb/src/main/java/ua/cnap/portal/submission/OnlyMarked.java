package ua.cnap.portal.submission;

import ua.cnap.portal.kernel.BusinessException;

/** A supplement was sent with something that the centre did not mark: only what is marked can be mended. */
public class OnlyMarked extends BusinessException {
    OnlyMarked() {
        super("error.onlyMarked");
    }
}

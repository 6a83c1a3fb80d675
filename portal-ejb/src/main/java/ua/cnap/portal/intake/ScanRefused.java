package ua.cnap.portal.intake;

import ua.cnap.portal.kernel.BusinessException;

/** A scan cannot be attached to the case. */
public class ScanRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private ScanRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static ScanRefused nothingChosen() {
        return new ScanRefused("error.scan.none");
    }

    static ScanRefused tooMany(int most) {
        return new ScanRefused("error.scan.tooMany", most);
    }
}

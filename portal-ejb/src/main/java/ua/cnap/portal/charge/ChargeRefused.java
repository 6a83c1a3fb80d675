package ua.cnap.portal.charge;

import ua.cnap.portal.kernel.BusinessException;

/** A case cannot be taken into hands or given as it was asked for. */
public class ChargeRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private ChargeRefused(String reason) {
        super("error.charge." + reason);
    }

    static ChargeRefused closed() {
        return new ChargeRefused("closed");
    }

    static ChargeRefused notHeld() {
        return new ChargeRefused("notHeld");
    }

    static ChargeRefused nobody() {
        return new ChargeRefused("nobody");
    }

    static ChargeRefused withoutRights() {
        return new ChargeRefused("withoutRights");
    }
}

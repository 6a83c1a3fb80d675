package ua.cnap.portal.filing;

import ua.cnap.portal.kernel.BusinessException;

/** The package is not taken because of its signature; the draft stays. The sentence belongs to the reason code. */
public class SignatureRefusal extends BusinessException {
    SignatureRefusal(String reason, Object... arguments) {
        super("error.signature." + reason, arguments);
    }
}

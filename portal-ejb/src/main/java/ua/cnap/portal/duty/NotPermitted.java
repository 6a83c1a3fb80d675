package ua.cnap.portal.duty;

import ua.cnap.portal.kernel.BusinessException;

/** The role of whoever asks does not give this right here and today. */
public class NotPermitted extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotPermitted(Right right) {
        super("error.notPermitted." + right);
    }
}

package ua.cnap.portal.intake;

import ua.cnap.portal.kernel.BusinessException;

/** The representative's authority has ended: nothing may be handed out to them. */
public class AuthorityExpired extends BusinessException {
    private static final long serialVersionUID = 1L;

    AuthorityExpired(String representative) {
        super("error.intake.authorityEnded", representative);
    }
}

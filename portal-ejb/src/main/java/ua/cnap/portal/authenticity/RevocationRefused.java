package ua.cnap.portal.authenticity;

import ua.cnap.portal.kernel.BusinessException;

/** A paper cannot be revoked like that. */
public class RevocationRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private RevocationRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static RevocationRefused withoutReason() {
        return new RevocationRefused("error.paper.withoutReason");
    }

    static RevocationRefused tooLong(int longest) {
        return new RevocationRefused("error.paper.tooLong", longest);
    }

    static RevocationRefused notValid() {
        return new RevocationRefused("error.paper.notValid");
    }
}

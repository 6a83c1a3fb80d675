package ua.cnap.portal.supplement;

import ua.cnap.portal.kernel.BusinessException;

/** What a clerk sent about corrections cannot be taken; the sentence says why. */
public class CorrectionsRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private CorrectionsRefused(String reason, Object... arguments) {
        super("error.corrections." + reason, arguments);
    }

    static CorrectionsRefused nothingMarked() {
        return new CorrectionsRefused("nothingMarked");
    }

    static CorrectionsRefused unknown() {
        return new CorrectionsRefused("unknown");
    }

    static CorrectionsRefused withoutReason(String title) {
        return new CorrectionsRefused("withoutReason", title);
    }

    static CorrectionsRefused withoutDefect(String title) {
        return new CorrectionsRefused("withoutDefect", title);
    }

    static CorrectionsRefused tooLong(int longest) {
        return new CorrectionsRefused("tooLong", longest);
    }

    static CorrectionsRefused alreadyAsked() {
        return new CorrectionsRefused("alreadyAsked");
    }

    static CorrectionsRefused nothingAsked() {
        return new CorrectionsRefused("nothingAsked");
    }

    static CorrectionsRefused nothingCame() {
        return new CorrectionsRefused("nothingCame");
    }

    static CorrectionsRefused notConfirmed() {
        return new CorrectionsRefused("notConfirmed");
    }
}

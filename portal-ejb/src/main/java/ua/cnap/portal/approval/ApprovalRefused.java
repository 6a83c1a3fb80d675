package ua.cnap.portal.approval;

import ua.cnap.portal.kernel.BusinessException;

/** Another body cannot be asked so, or its conclusion cannot be noted so. */
public class ApprovalRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private ApprovalRefused(String reason, Object... arguments) {
        super("error.approval." + reason, arguments);
    }

    static ApprovalRefused withoutBody() {
        return new ApprovalRefused("withoutBody");
    }

    static ApprovalRefused withoutQuestion() {
        return new ApprovalRefused("withoutQuestion");
    }

    /** Nobody consented and no law allows it. */
    static ApprovalRefused withoutGround() {
        return new ApprovalRefused("withoutGround");
    }

    static ApprovalRefused withoutConclusion() {
        return new ApprovalRefused("withoutConclusion");
    }

    static ApprovalRefused tooLong(int longest) {
        return new ApprovalRefused("tooLong", longest);
    }

    /** The case is decided or withdrawn. */
    static ApprovalRefused decided() {
        return new ApprovalRefused("decided");
    }

    /** Somebody noted the conclusion of this body before. */
    static ApprovalRefused concluded(String by) {
        return new ApprovalRefused("concluded", by);
    }
}

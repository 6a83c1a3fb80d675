package ua.cnap.portal.duty;

import ua.cnap.portal.kernel.BusinessException;

/** A duty cannot be given as it was asked for. */
public class DutyRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private DutyRefused(String reason) {
        super("error.duty." + reason);
    }

    static DutyRefused overlaps(boolean acting) {
        return new DutyRefused(acting ? "overlapsActing" : "overlaps");
    }

    static DutyRefused changedMeanwhile() {
        return new DutyRefused("changedMeanwhile");
    }

    static DutyRefused because(String reason) {
        return new DutyRefused(reason);
    }
}

package ua.cnap.portal.regulation;

import ua.cnap.portal.kernel.BusinessException;

/** An amendment has faults; nothing of it was published. */
public class AmendmentRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient AmendmentFindings findings;

    AmendmentRefused(AmendmentFindings findings) {
        super("error.regulation.refused");
        this.findings = findings;
    }

    /** What is wrong. */
    public AmendmentFindings findings() {
        return findings;
    }
}

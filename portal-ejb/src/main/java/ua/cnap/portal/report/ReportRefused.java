package ua.cnap.portal.report;

import ua.cnap.portal.kernel.BusinessException;

/** A report cannot be drawn or published like that. */
public class ReportRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private ReportRefused(String messageKey) {
        super(messageKey);
    }

    /** The period still goes on. */
    static ReportRefused notOver() {
        return new ReportRefused("error.report.notOver");
    }

    /** Only monthly reports are published. */
    static ReportRefused notMonthly() {
        return new ReportRefused("error.report.notMonthly");
    }
}

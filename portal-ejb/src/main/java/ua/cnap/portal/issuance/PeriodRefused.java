package ua.cnap.portal.issuance;

import ua.cnap.portal.kernel.BusinessException;

/** These days cannot be one register of issue. */
public class PeriodRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private PeriodRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static PeriodRefused backwards() {
        return new PeriodRefused("error.issuance.backwards");
    }

    static PeriodRefused tooLong(int days) {
        return new PeriodRefused("error.issuance.tooLong", days);
    }

    static PeriodRefused tooMany(int most) {
        return new PeriodRefused("error.issuance.tooMany", most);
    }
}

package ua.cnap.portal.remark;

import ua.cnap.portal.kernel.BusinessException;

/** What the head wants to tell the public will not do. */
public class RemarkRefused extends BusinessException {
    private RemarkRefused(String why) {
        super("error.remark." + why);
    }

    static RemarkRefused because(String why) {
        return new RemarkRefused(why);
    }
}

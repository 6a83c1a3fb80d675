package ua.cnap.portal.submission;

import ua.cnap.portal.kernel.BusinessException;

/** The draft was changed in another tab or on another device since this page was opened; what was typed stays. */
public class ChangedElsewhere extends BusinessException {
    ChangedElsewhere(String time) {
        super("error.changedElsewhere", time);
    }
}

package ua.cnap.portal.submission;

import ua.cnap.portal.kernel.BusinessException;

/** Some answers are missing or do not hold any more (a day has passed, say); the review names each. */
public class NotComplete extends BusinessException {
    public NotComplete() {
        super("error.notComplete");
    }
}

package ua.cnap.portal.submission;

import ua.cnap.portal.kernel.BusinessException;

/** The application was filed before and cannot change any more; its receipt says when. */
public class AlreadySubmitted extends BusinessException {
    AlreadySubmitted() {
        super("error.alreadySubmitted");
    }
}

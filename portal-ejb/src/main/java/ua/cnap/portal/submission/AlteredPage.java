package ua.cnap.portal.submission;

import ua.cnap.portal.kernel.BusinessException;

/** A page was sent with answers or documents that the application does not ask for: nothing of them is taken. */
public class AlteredPage extends BusinessException {
    private AlteredPage(String messageKey) {
        super(messageKey);
    }

    static AlteredPage withAnswers() {
        return new AlteredPage("error.alteredPage");
    }

    /** Perhaps the answers were changed in another tab, and do not ask for this document any more. */
    static AlteredPage withDocument() {
        return new AlteredPage("error.alteredDocuments");
    }
}

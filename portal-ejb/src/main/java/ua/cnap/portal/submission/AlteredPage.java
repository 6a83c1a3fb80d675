package ua.cnap.portal.submission;

import ua.cnap.portal.kernel.BusinessException;

/** A page was sent with answers to questions that the card does not ask: nothing of it is taken. */
public class AlteredPage extends BusinessException {
    AlteredPage() {
        super("error.alteredPage");
    }
}

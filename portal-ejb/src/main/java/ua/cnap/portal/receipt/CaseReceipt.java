package ua.cnap.portal.receipt;

import java.net.URI;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.status.FeedbackCode;

/**
 * The receipt with what only its owner may see.
 *
 * @param receipt number, time and what is promised
 * @param code the feedback code
 * @param statusAddress address of the status; the code stands in its fragment
 * @param centre the centre that registered the case
 */
public record CaseReceipt(Receipt receipt, FeedbackCode code, URI statusAddress, Centre centre) {
    @Override
    public String toString() {
        return "CaseReceipt[" + receipt.number() + "]";
    }
}

package ua.cnap.portal.receipt;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
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
 * @param payment what is to be paid and where, when a sum is due and the requisites are known
 */
public record CaseReceipt(
        Receipt receipt, FeedbackCode code, URI statusAddress, Centre centre, Optional<PaymentOrder> payment) {
    /** The address of the status in the language of who reads it. */
    public String statusIn(Locale locale) {
        String address = statusAddress.toString();
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? address.replace("/status#", "/en/status#")
                : address;
    }

    @Override
    public String toString() {
        return "CaseReceipt[" + receipt.number() + "]";
    }
}

package ua.cnap.portal.web.application;

import java.util.Locale;
import ua.cnap.portal.filing.SignatureRefusal;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.web.ui.Sentences;

/** The sentence for something signed that is refused: of a signature the verifier's own words, else those of the portal. */
public final class Refusals {
    private static final String SIGNATURE = "error.signature.";

    private Refusals() {}

    /** The sentence in a language. */
    public static String sentence(BusinessException refused, Locale locale) {
        String reason = refused.messageKey().startsWith(SIGNATURE)
                ? refused.messageKey().substring(SIGNATURE.length())
                : "";
        if (refused instanceof SignatureRefusal && reason.equals(reason.toUpperCase(Locale.ROOT))) {
            return Reason.valueOf(reason).sentence(locale);
        }
        return Sentences.in(locale, refused.messageKey(), refused.arguments().toArray());
    }
}

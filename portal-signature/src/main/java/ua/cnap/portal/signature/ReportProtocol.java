package ua.cnap.portal.signature;

import java.util.Locale;
import java.util.ResourceBundle;

/** The protocol of a check (протокол перевірки підпису) as plain text for people. */
final class ReportProtocol {

    private final SignatureReport report;
    private final Locale locale;

    ReportProtocol(SignatureReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    static String sentence(Reason reason, Locale locale) {
        return bundle(locale).getString("reason." + reason.name());
    }

    String text() {
        return sentence(report.reason(), locale);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "ua.cnap.portal.signature.Protocol",
                locale,
                ReportProtocol.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

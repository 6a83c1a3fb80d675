package ua.cnap.portal.signature;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The protocol of a check (протокол перевірки підпису) as plain text for people, one fact on a line. */
final class ReportProtocol {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    private final SignatureReport report;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    ReportProtocol(SignatureReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    static String sentence(Reason reason, Locale locale) {
        return bundle(locale).getString("reason." + reason.name());
    }

    static String sentence(Warning warning, Locale locale) {
        return bundle(locale).getString("warning." + warning.name());
    }

    String text() {
        lines.add(label("title"));
        line("checkedAt", time(report.checkedAt()));
        line("verdict", label("verdict." + report.verdict().name()));
        line("reason", sentence(report.reason(), locale));
        for (int i = 0; i < report.signers().size(); i++) {
            lines.add("");
            lines.add(MessageFormat.format(label("signer"), i + 1));
            signer(report.signers().get(i));
        }
        if (!report.warnings().isEmpty()) {
            lines.add("");
            lines.add(label("warnings"));
            report.warnings().forEach(each -> lines.add("- " + sentence(each, locale)));
        }
        return String.join("\n", lines) + "\n";
    }

    private void signer(SignerReport signer) {
        line("reason", sentence(signer.reason(), locale));
        signer.signatory().ifPresent(this::signatory);
        line("provenTime", signer.provenTime().map(ReportProtocol::time));
    }

    private void signatory(Signatory signer) {
        line("name", signer.name());
        line("role", label("role." + signer.role().code()));
        line("drfo", signer.drfo().map(PersonalCode::value));
        line("edrpou", signer.edrpou());
        line("organisation", signer.organisation());
        line("certificate", signer.certSerial());
        line("issuer", signer.issuer());
        line("level", label("level." + signer.level().name()));
        line("algorithm", signer.algorithm());
        line("claimedTime", signer.claimedSigningTime().map(ReportProtocol::time));
    }

    private void line(String key, Optional<String> value) {
        value.ifPresent(text -> line(key, text));
    }

    /** What stands in a certificate never begins a line of its own. */
    private void line(String key, String value) {
        lines.add(label(key) + ": " + value.replaceAll("\\p{Cntrl}+", " "));
    }

    private String label(String key) {
        return bundle(locale).getString(key);
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(KYIV));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "ua.cnap.portal.signature.Protocol",
                locale,
                ReportProtocol.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

package ua.cnap.portal.signature;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report as one JSON object, for the command line and for storing. */
final class ReportJson {

    private ReportJson() {}

    static String of(SignatureReport report) {
        String signers = report.signers().stream()
                .flatMap(each -> each.signatory().stream())
                .map(ReportJson::signer)
                .collect(Collectors.joining(","));
        String warnings = report.warnings().stream()
                .map(each -> JsonText.quoted(each.name()))
                .collect(Collectors.joining(","));
        return "{\"verdict\":" + JsonText.quoted(report.verdict().name().toLowerCase(Locale.ROOT)) + ",\"reason\":"
                + JsonText.quoted(report.reason().name()) + ",\"signers\":[" + signers + "],\"warnings\":[" + warnings
                + "]}";
    }

    private static String signer(Signatory signer) {
        return "{\"name\":" + JsonText.quoted(signer.name())
                + ",\"drfo\":" + quoted(signer.drfo().map(PersonalCode::value))
                + ",\"edrpou\":" + quoted(signer.edrpou())
                + ",\"role\":" + JsonText.quoted(signer.role().code())
                + ",\"certSerial\":" + JsonText.quoted(signer.certSerial())
                + ",\"issuer\":" + JsonText.quoted(signer.issuer()) + "}";
    }

    private static String quoted(Optional<String> text) {
        return text.map(JsonText::quoted).orElse("null");
    }
}

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
        String warnings =
                report.warnings().stream().map(each -> quoted(each.name())).collect(Collectors.joining(","));
        return "{\"verdict\":" + quoted(report.verdict().name().toLowerCase(Locale.ROOT)) + ",\"reason\":"
                + quoted(report.reason().name()) + ",\"signers\":[" + signers + "],\"warnings\":[" + warnings + "]}";
    }

    private static String signer(Signatory signer) {
        return "{\"name\":" + quoted(signer.name())
                + ",\"drfo\":" + quoted(signer.drfo().map(PersonalCode::value))
                + ",\"edrpou\":" + quoted(signer.edrpou())
                + ",\"role\":" + quoted(signer.role().code())
                + ",\"certSerial\":" + quoted(signer.certSerial())
                + ",\"issuer\":" + quoted(signer.issuer()) + "}";
    }

    private static String quoted(Optional<String> text) {
        return text.map(ReportJson::quoted).orElse("null");
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char each : text.toCharArray()) {
            if (each == '"' || each == '\\') {
                json.append('\\').append(each);
            } else if (each < ' ' || Character.isSurrogate(each) || each == '\u2028' || each == '\u2029') {
                json.append(String.format("\\u%04x", (int) each));
            } else {
                json.append(each);
            }
        }
        return json.append('"').toString();
    }
}

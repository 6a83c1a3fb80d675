package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The outcome of checking a signature (результат перевірки підпису).
 *
 * @param reason the reason of the first signer that is not good, or {@link Reason#OK}
 * @param checkedAt the time the check stands for
 */
public record SignatureReport(
        Verdict verdict, Reason reason, List<SignerReport> signers, List<Warning> warnings, Instant checkedAt) {

    /** Readable protocol of the check (протокол перевірки), in Ukrainian or English. */
    public String protocol(Locale locale) {
        return new ReportProtocol(this, locale).text();
    }

    /** One sentence for the person who signed: what is wrong and what to do. */
    public String sentence(Locale locale) {
        return ReportProtocol.sentence(reason, locale);
    }

    /** The sentence of a warning. */
    public static String sentence(Warning warning, Locale locale) {
        return ReportProtocol.sentence(warning, locale);
    }

    /** The report as one JSON object for machines: verdict, reason, signers, warnings. */
    public String toJson() {
        return ReportJson.of(this);
    }

    /** A file refused as a whole, before any signer was looked at. */
    public static SignatureReport refused(Reason reason, Instant at) {
        return refused(reason, Set.of(), at);
    }

    static SignatureReport refused(Reason reason, Set<Warning> warnings, Instant at) {
        return new SignatureReport(reason.verdict(), reason, List.of(), List.copyOf(warnings), at);
    }
}

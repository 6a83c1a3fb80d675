package ua.cnap.portal.keycloak;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.SignerReport;

/** Why a person could not enter, as the key of a sentence in the theme's messages and its arguments. */
record Refusal(String key, Object... arguments) {

    static final Refusal NOTHING_SENT = new Refusal("signatureMissing");
    static final Refusal CHALLENGE_EXPIRED = new Refusal("signatureChallengeExpired");

    static final Refusal ACCOUNT_CLOSED = new Refusal("signatureAccountClosed");

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    static Refusal tooManyAttempts(Instant until) {
        return new Refusal(
                "signatureTooManyAttempts", DateTimeFormatter.ofPattern("HH:mm").format(until.atZone(KYIV)));
    }

    /** The sentence for a signature that was checked and not accepted. */
    static Refusal of(Reason reason, SignatureReport report, Locale locale, String supportCode) {
        return switch (reason) {
            case CERT_EXPIRED -> dated(reason, report, locale, X509Certificate::getNotAfter);
            case CERT_NOT_YET_VALID -> dated(reason, report, locale, X509Certificate::getNotBefore);
            case CERT_REVOKED,
                    NO_IDENTITY,
                    IDENTITY_CONFLICT,
                    SEAL_NOT_ALLOWED,
                    REVOCATION_UNKNOWN,
                    UNTRUSTED_CHAIN,
                    CA_INVALID,
                    NOT_QUALIFIED,
                    KEY_USAGE,
                    WRONG_CHALLENGE,
                    CONTENT_MISMATCH,
                    DIGEST_MISMATCH,
                    MULTIPLE_SIGNERS,
                    WEAK_ALGORITHM,
                    CERT_NOT_FOUND,
                    TOO_LARGE -> new Refusal("signature." + reason.name());
            default -> new Refusal("signature.UNREADABLE", supportCode);
        };
    }

    private static Refusal dated(
            Reason reason, SignatureReport report, Locale locale, Function<X509Certificate, Date> date) {
        return signerCertificate(report)
                .map(date)
                .map(found -> LocalDate.ofInstant(found.toInstant(), KYIV))
                .map(DateTimeFormatter.ofPattern("d MMMM uuuu", locale)::format)
                .map(day -> new Refusal("signature." + reason.name(), day))
                .orElseGet(() -> new Refusal("signature." + reason.name() + ".undated"));
    }

    private static Optional<X509Certificate> signerCertificate(SignatureReport report) {
        return report.signers().stream()
                .map(SignerReport::chain)
                .flatMap(List::stream)
                .findFirst()
                .flatMap(Refusal::certificate);
    }

    private static Optional<X509Certificate> certificate(byte[] der) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return Optional.of((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }
}

package ua.cnap.portal.signature;

import java.util.Locale;

/** Why a signature was accepted or refused (підстава висновку перевірки): the first rule that was not met. */
public enum Reason {
    /** Every rule is met. */
    OK,
    /** The file is not a signed CMS message in BER or DER, is cut off, or something follows it. */
    MALFORMED,
    /** The file, its content or the number of its parts is over the limit. */
    TOO_LARGE,
    /** The ASN.1 nesting is deeper than any real signature needs. */
    TOO_DEEP,
    /** Nobody signed. */
    NO_SIGNERS,
    /** More than one person signed where exactly one must (sign-in). */
    MULTIPLE_SIGNERS,
    /** The signature is detached and what it was made over was not given. */
    CONTENT_MISSING,
    /** What is enclosed in the message or container is not what was expected, byte for byte. */
    CONTENT_MISMATCH,
    /** The signed content-type attribute is not the type of the content (RFC 5652, 11.1). */
    CONTENT_TYPE_MISMATCH,
    /** The signature was made over other bytes. */
    DIGEST_MISMATCH,
    /** A sign-in needs a fresh challenge of this portal, and nothing else may be made of a challenge. */
    WRONG_CHALLENGE,
    /** The signature value does not match the certificate's key. */
    SIGNATURE_INVALID,
    /** The signed attributes, or one that CAdES requires, are missing (ETSI EN 319 122-1). */
    SIGNED_ATTRS_MISSING,
    /** The signature does not name its certificate (signingCertificateV2, RFC 5035). */
    SIGNING_CERT_MISSING,
    /** The signature names another certificate than the one offered. */
    SIGNING_CERT_MISMATCH,
    /** An algorithm, curve or key length that is not allowed (MD5, SHA-1, RSA below 2048, a home-made curve). */
    WEAK_ALGORITHM,
    /** The signer's certificate is neither in the message nor known. */
    CERT_NOT_FOUND,
    /** No path leads from the certificate to a trusted authority. */
    UNTRUSTED_CHAIN,
    /** A certificate in the path may not issue certificates. */
    CA_INVALID,
    /** The certificate, or one above it, had ended. */
    CERT_EXPIRED,
    /** The certificate, or one above it, had not begun. */
    CERT_NOT_YET_VALID,
    /** The certificate was revoked or put on hold. */
    CERT_REVOKED,
    /** Whether the certificate is revoked could not be learnt: to be checked again. */
    REVOCATION_UNKNOWN,
    /** The key is not meant for signing. */
    KEY_USAGE,
    /** The certificate is not qualified (Law 2155-VIII, art. 23). */
    NOT_QUALIFIED,
    /** A seal of an organisation (електронна печатка) where a person has to sign. */
    SEAL_NOT_ALLOWED,
    /** The certificate carries no code of a person (РНОКПП, паспорт) nor of an organisation (ЄДРПОУ). */
    NO_IDENTITY,
    /** Two places of the certificate name different codes. */
    IDENTITY_CONFLICT,
    /** The time-stamp is over something else, forged, or by no trusted authority (RFC 3161). */
    TIMESTAMP_INVALID,
    /** The container or its manifest is broken (ETSI EN 319 162-1). */
    ASIC_MALFORMED,
    /** A file of the container is not the one that was signed. */
    ASIC_DIGEST_MISMATCH,
    /** The container holds a file that nobody signed. */
    ASIC_UNSIGNED_FILE,
    /** A name in the container points outside of it. */
    ZIP_PATH,
    /** The container unpacks to far more than it holds. */
    ZIP_BOMB;

    /** One sentence for the person who signed: what is wrong and what to do, in Ukrainian or English. */
    public String sentence(Locale locale) {
        return ReportProtocol.sentence(this, locale);
    }

    /** The verdict this reason leads to: only missing revocation data leaves the question open. */
    public Verdict verdict() {
        return switch (this) {
            case OK -> Verdict.VALID;
            case REVOCATION_UNKNOWN -> Verdict.INDETERMINATE;
            default -> Verdict.INVALID;
        };
    }
}

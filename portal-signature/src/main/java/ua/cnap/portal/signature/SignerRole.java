package ua.cnap.portal.signature;

import java.util.Locale;

/** In what capacity the owner of the certificate signs. */
public enum SignerRole {
    /** A natural person (фізична особа): a personal code, no ЄДРПОУ. */
    PERSON,
    /** A sole proprietor (ФОП): ЄДРПОУ equals the personal code. */
    FOP,
    /** A signatory of a legal entity (підписувач юридичної особи): a personal code and another ЄДРПОУ. */
    LEGAL,
    /** A seal (електронна печатка) of an organisation, no person. */
    SEAL;

    /** The word used in reports: {@code person}, {@code fop}, {@code legal}, {@code seal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

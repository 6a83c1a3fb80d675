package ua.cnap.portal.identity;

/** As whom the holder of the key signed in: the certificate says it. */
public enum SigningRole {
    /** Фізична особа. */
    PERSON,
    /** Фізична особа – підприємець: the code of the business is the holder's own. */
    SOLE_PROPRIETOR,
    /** Signatory of a legal entity (підписувач юридичної особи). */
    LEGAL_ENTITY
}

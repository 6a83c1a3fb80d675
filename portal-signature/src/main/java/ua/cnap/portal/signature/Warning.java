package ua.cnap.portal.signature;

/** What is worth telling about a signature without refusing it (застереження). */
public enum Warning {
    /** The check digit of the РНОКПП does not agree. */
    DRFO_CHECK_DIGIT,
    /** The check digit of the ЄДРПОУ does not agree: old codes with a wrong one exist. */
    EDRPOU_CHECK_DIGIT,
    /** The signed attributes are not in DER order, as some Ukrainian software writes them. */
    ATTRIBUTES_NOT_SORTED,
    /** The time-stamp could not be checked, for want of its authority's certificate or status: it counts for nothing. */
    TIMESTAMP_NOT_VERIFIED,
    /** The claimed time of signing lies in the future. */
    CLAIMED_TIME_IN_FUTURE,
    /** The key is kept in a file, not in a certified device: an advanced signature on a qualified certificate. */
    KEY_NOT_IN_DEVICE,
    /** The container does not begin with its media type. */
    MIMETYPE_MISSING,
    /** The container is signed in XML (XAdES), which is not checked here. */
    XADES_NOT_SUPPORTED,
    /** The certificate was issued by the demonstration authority and proves nothing. */
    DEMONSTRATION_AUTHORITY
}

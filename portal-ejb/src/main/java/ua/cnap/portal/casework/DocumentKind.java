package ua.cnap.portal.casework;

/** What a file of a case is. */
public enum DocumentKind {
    /** The application as it was shown and signed (заява). */
    APPLICATION,
    /** The same answers for machines. */
    APPLICATION_DATA,
    /** A document that the applicant attached. */
    ATTACHMENT,
    /** The signed container (ASiC-E), as received. */
    SIGNED_CONTAINER,
    /** A detached signature over the application, as received. */
    DETACHED_SIGNATURE
}

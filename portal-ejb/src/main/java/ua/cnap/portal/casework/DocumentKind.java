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
    DETACHED_SIGNATURE,
    /** A conclusion that came of a stage (висновок). */
    CONCLUSION,
    /** The result of the service (результат надання послуги). */
    RESULT,
    /** The decision to refuse (рішення про відмову). */
    REFUSAL,
    /** What corrects and completes the application, as it was shown and signed (доповнення до заяви, R-087). */
    SUPPLEMENT,
    /** The same for machines. */
    SUPPLEMENT_DATA,
    /** The certificate of tacit consent (довідка про мовчазну згоду), made by the portal. */
    CONSENT_CERTIFICATE;

    /** Whether the provider made it: part of the outgoing package (вихідний пакет), not of the incoming one. */
    public boolean isOutgoing() {
        return this == RESULT || this == REFUSAL;
    }
}

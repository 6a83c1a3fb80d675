package ua.cnap.portal.casework;

/** Where a case stands (стан справи). Which move leads where is data of {@link CaseMove}. */
public enum CaseStatus {
    /** Зареєстровано: the incoming package has a number and waits to be handed over to the provider. */
    REGISTERED,
    /** Передано: on the way to the provider, who has not confirmed yet. */
    HANDED_OVER,
    /** На розгляді: the provider confirmed the receipt and decides. */
    IN_WORK,
    /** Результат у центрі: the outgoing package came and waits for the applicant. */
    READY,
    /** Видано: handed out in person. */
    ISSUED,
    /** Надіслано: posted, which counts as given. */
    SENT,
    /** Відкликано: the applicant withdrew the application before a decision. */
    WITHDRAWN;

    /** Whether nothing more happens with the case. */
    public boolean isFinal() {
        return this == ISSUED || this == SENT || this == WITHDRAWN;
    }
}

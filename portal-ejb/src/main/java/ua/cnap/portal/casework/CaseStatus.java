package ua.cnap.portal.casework;

/** Where a case stands (стан справи). */
public enum CaseStatus {
    /** Зареєстровано: the incoming package has a number and waits to be handed over to the provider. */
    REGISTERED
}

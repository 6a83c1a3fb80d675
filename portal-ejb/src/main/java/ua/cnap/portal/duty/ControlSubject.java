package ua.cnap.portal.duty;

/** What the control of cases is distributed by; the narrower decides. */
public enum ControlSubject {
    /** One service, by its code. */
    SERVICE,
    /** All services of one provider, by its id. */
    PROVIDER
}

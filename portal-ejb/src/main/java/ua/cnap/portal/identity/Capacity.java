package ua.cnap.portal.identity;

/** In which capacity somebody works with a case (посада). */
public enum Capacity {
    /** Адміністратор центру. */
    CENTRE_ADMINISTRATOR,
    /** Керівник центру. */
    HEAD,
    /** Староста. */
    STAROSTA,
    /** Працівник центру with rights in its units. */
    CENTRE_WORKER,
    /** Посадова особа суб'єкта надання. */
    PROVIDER_OFFICER;

    /** The position of somebody of a centre. */
    public static Capacity of(StaffMember person) {
        if (person.roles().contains(StaffRole.HEAD)) {
            return HEAD;
        }
        if (person.roles().contains(StaffRole.ADMINISTRATOR)) {
            return CENTRE_ADMINISTRATOR;
        }
        return person.roles().contains(StaffRole.STAROSTA) ? STAROSTA : CENTRE_WORKER;
    }
}

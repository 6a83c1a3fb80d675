package ua.cnap.portal.identity;

/** Roles that the identity provider gives (authorisation of boundaries). */
public final class Roles {
    /** A person signed in with a digital signature (суб'єкт звернення). */
    public static final String CITIZEN = "citizen";
    /** Адміністратор центру: a clerk of one centre. */
    public static final String CENTRE_ADMINISTRATOR = "centre-administrator";
    /** Керівник центру, beside whichever other role. */
    public static final String CENTRE_HEAD = "centre-head";
    /** Староста: takes in and gives out in one district. */
    public static final String STAROSTA = "starosta";
    /** Працівник центру, whose rights in its units are given by the portal alone. */
    public static final String CENTRE_WORKER = "centre-worker";
    /** Посадова особа суб'єкта надання: an officer of one provider. */
    public static final String PROVIDER_OFFICER = "provider-officer";
    /** Системний адміністратор порталу. */
    public static final String PORTAL_ADMINISTRATOR = "portal-administrator";

    private Roles() {}
}

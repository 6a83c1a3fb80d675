package ua.cnap.portal.escalation;

/** Whom the control of terms asks to act. */
public enum Addressee {
    /** Адміністратор, який контролює справу. */
    ADMINISTRATOR("administratorEmail"),
    /** Керівник центру. */
    HEAD("headEmail"),
    /** Заступник голови, where the regulation demands it. */
    DEPUTY_MAYOR("deputyMayorEmail");

    private final String mailboxKey;

    Addressee(String mailboxKey) {
        this.mailboxKey = mailboxKey;
    }

    /** Under which name the centre's configuration keeps the address for letters. */
    String mailboxKey() {
        return mailboxKey;
    }
}

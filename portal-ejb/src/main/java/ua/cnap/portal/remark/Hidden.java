package ua.cnap.portal.remark;

/** What is taken out of a text before anybody reads it (знеособлення, Law 2297-VI). */
public enum Hidden {
    /** Somebody's name. */
    NAME,
    /** A telephone number. */
    PHONE,
    /** An address of electronic mail, or an account in a messenger. */
    EMAIL,
    /** A tax number, an УНЗР, a number of a document. */
    NUMBER,
    /** A bank account or a card. */
    ACCOUNT,
    /** Where somebody lives. */
    ADDRESS,
    /** A link to another site. */
    LINK,
    /** What the head took out. */
    OTHER;

    /** The mark that stands in its place. */
    String mark() {
        return "⟦" + name() + "⟧";
    }
}

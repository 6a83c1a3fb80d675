package ua.cnap.portal.casework;

/** How the journal is sorted; each order has its index. */
public enum JournalOrder {
    /** Last registered first. */
    NEWEST("c.registeredAt desc, c.id desc"),
    /** First registered first. */
    OLDEST("c.registeredAt, c.id"),
    /** The nearest deadline first. */
    DUE("c.terms.dueOn, c.id");

    private final String clause;

    JournalOrder(String clause) {
        this.clause = clause;
    }

    String clause() {
        return clause;
    }
}

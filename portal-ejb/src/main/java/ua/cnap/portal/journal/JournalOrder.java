package ua.cnap.portal.journal;

/** How the journal is sorted; each order has its index, which is read in one direction or the other. */
public enum JournalOrder {
    /** Last registered first. */
    NEWEST("c.registeredAt desc, c.id desc"),
    /** First registered first. */
    OLDEST("c.registeredAt, c.id"),
    /** The nearest deadline first. */
    DUE("c.terms.dueOn, c.id"),
    /** The farthest deadline first. */
    LATEST_DUE("c.terms.dueOn desc, c.id desc"),
    /** By the code of the service, the newest of each first. */
    SERVICE("c.service.serviceCode, c.registeredAt desc, c.id desc"),
    /** By the code of the service from the last one, the oldest of each first. */
    LAST_SERVICE("c.service.serviceCode desc, c.registeredAt, c.id");

    private final String clause;

    JournalOrder(String clause) {
        this.clause = clause;
    }

    String clause() {
        return clause;
    }
}

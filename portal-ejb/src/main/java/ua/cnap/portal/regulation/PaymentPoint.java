package ua.cnap.portal.regulation;

/** Where a fee can be paid on the premises of a centre (місце оплати, R-033). */
public enum PaymentPoint {
    /** Відділення банку. */
    BANK,
    /** Відділення поштового зв'язку. */
    POST_OFFICE,
    /** Банкомат. */
    ATM,
    /** Платіжний термінал, також POS. */
    TERMINAL,
    /** Програмно-технічний комплекс самообслуговування. */
    SELF_SERVICE
}

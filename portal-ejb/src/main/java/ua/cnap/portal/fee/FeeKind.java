package ua.cnap.portal.fee;

/** How a fee is set. */
public enum FeeKind {
    /** Nothing is paid (безоплатно). */
    FREE,
    /** A sum set as such. */
    FIXED,
    /** A part of the subsistence minimum (прожитковий мінімум) on 1 January. */
    FORMULA,
    /** By a tariff of the provider; the sum is learnt there. */
    TARIFF
}

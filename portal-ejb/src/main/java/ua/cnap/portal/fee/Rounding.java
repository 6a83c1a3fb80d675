package ua.cnap.portal.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a computed fee is rounded; a half goes up. */
public enum Rounding {
    /** To a kopeck. */
    KOPECK,
    /** To ten hryvnias (Law 1952-IV, art. 34). */
    TEN_UAH;

    /** The sum rounded, with two digits after the point. */
    public BigDecimal round(BigDecimal sum) {
        return this == KOPECK
                ? sum.setScale(2, RoundingMode.HALF_UP)
                : sum.setScale(-1, RoundingMode.HALF_UP).setScale(2, RoundingMode.UNNECESSARY);
    }
}

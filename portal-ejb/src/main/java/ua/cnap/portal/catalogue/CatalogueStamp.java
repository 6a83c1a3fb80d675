package ua.cnap.portal.catalogue;

import java.time.LocalDate;

/**
 * Which state of the catalogue something was read from: pages keep it to say whether they are still fresh.
 *
 * @param revision number of changes of the catalogue
 * @param centres number of changes of the register of centres
 * @param day the day it is read for: fees, terms and card versions go by days
 */
public record CatalogueStamp(long revision, long centres, LocalDate day) {
    /** The stamp as one word. */
    public String mark() {
        return revision + "-" + centres + "-" + day.toEpochDay();
    }
}

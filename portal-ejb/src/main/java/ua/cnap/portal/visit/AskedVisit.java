package ua.cnap.portal.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for a visit as it was sent, right or wrong.
 *
 * @param form the form it came with
 * @param person who is to be visited
 * @param phone how they are reached
 * @param address where they are
 * @param category name of the category
 * @param conclusion the conclusion of the commission
 * @param services codes of the services
 * @param wishedOn the day that suits them, if one can be read
 */
public record AskedVisit(
        UUID form,
        String person,
        String phone,
        String address,
        String category,
        String conclusion,
        String services,
        Optional<LocalDate> wishedOn) {
    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "AskedVisit[" + form + "]";
    }
}

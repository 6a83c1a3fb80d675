package ua.cnap.portal.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All centres as they are on a day.
 *
 * @param revision number of the register's state that they were read from
 * @param day the day
 * @param centres in the order of the register
 */
public record CentresInForce(long revision, LocalDate day, List<Centre> centres) {
    public CentresInForce {
        centres = List.copyOf(centres);
    }

    /** The centre with this identifier. */
    public Optional<Centre> find(String id) {
        return centres.stream().filter(centre -> centre.id().equals(id)).findFirst();
    }
}

package ua.cnap.portal.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All centres as they are on a day, and as the editions to come will make them.
 *
 * @param revision number of the register's state that they were read from
 * @param day the day
 * @param states by the day from which each holds, of which the first is the day; in the order of the register
 */
public record CentresInForce(long revision, LocalDate day, NavigableMap<LocalDate, List<Centre>> states) {
    /** All centres of the day. */
    public List<Centre> centres() {
        return states.get(day);
    }

    /** The centre with this identifier. */
    public Optional<Centre> find(String id) {
        return find(id, centres());
    }

    /** The same centre as it is on the day and will be, by the day from which each state holds. */
    public NavigableMap<LocalDate, Centre> coming(String id) {
        NavigableMap<LocalDate, Centre> coming = new TreeMap<>();
        states.forEach((since, centres) -> find(id, centres).ifPresent(centre -> coming.put(since, centre)));
        return coming;
    }

    private static Optional<Centre> find(String id, List<Centre> centres) {
        return centres.stream().filter(centre -> centre.id().equals(id)).findFirst();
    }
}

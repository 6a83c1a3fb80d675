package ua.cnap.portal.duty;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in their centre somebody has a right.
 *
 * @param wholeCentre everywhere in the centre
 * @param units else in these units only; the centre itself has its own id among them
 */
public record Territory(boolean wholeCentre, Set<String> units) {
    static final Territory NOWHERE = new Territory(false, Set.of());

    public Territory {
        units = Set.copyOf(units);
    }

    static Territory of(Reach reach, String unitId) {
        return switch (reach) {
            case NOWHERE -> NOWHERE;
            case UNIT -> new Territory(false, Set.of(unitId));
            case CENTRE -> new Territory(true, Set.of());
        };
    }

    Territory and(Territory other) {
        return new Territory(
                wholeCentre || other.wholeCentre,
                Stream.concat(units.stream(), other.units.stream()).collect(Collectors.toSet()));
    }

    /** Whether the unit belongs to it. */
    public boolean covers(String unitId) {
        return wholeCentre || units.contains(unitId);
    }
}

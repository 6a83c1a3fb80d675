package ua.cnap.portal.journal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.duty.Territory;
import ua.cnap.portal.identity.StaffMember;

/**
 * For whom the journal is read: whose cases are own, and how far the reader may see.
 *
 * @param clerk who reads
 * @param territory where in the centre they may
 */
record JournalReader(StaffMember clerk, Territory territory) {
    String centreId() {
        return clerk.centreId();
    }

    String login() {
        return clerk.login();
    }

    /** The condition that leaves only cases of the units that the reader may see; nothing when that is the whole centre. */
    Optional<String> reach(Map<String, Object> values) {
        if (territory.wholeCentre()) {
            return Optional.empty();
        }
        Set<String> units = territory.units().stream()
                .filter(unit -> !unit.equals(centreId()))
                .collect(Collectors.toSet());
        values.put("units", units);
        return Optional.of(
                territory.covers(centreId())
                        ? "(c.origin.unitId is null or c.origin.unitId in :units)"
                        : "c.origin.unitId in :units");
    }

    /** The condition that leaves the cases of the unit where the reader works. */
    String ownUnit(Map<String, Object> values) {
        clerk.unitOfCentre().ifPresent(unit -> values.put("unit", unit));
        return clerk.unitOfCentre().isPresent() ? "c.origin.unitId = :unit" : "c.origin.unitId is null";
    }
}

package ua.cnap.portal.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routing sheet of a case (лист про проходження справи, R-100, R-214): entries are only ever added to its end. */
@Embeddable
class RoutingSheet {
    @ElementCollection
    @CollectionTable(name = "casework_routing_entry", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<RoutingEntry> entries = new ArrayList<>();

    protected RoutingSheet() {}

    /**
     * Adds an entry; a clock that was set back does not put it before the one it follows.
     *
     * @param name names the sheet in the hashes: centre and number of the case
     */
    void enter(String name, Instant at, RoutingAction action, String actor, String details) {
        boolean first = entries.isEmpty();
        Instant time = first || at.isAfter(last().at()) ? at : last().at();
        String previous = first ? "" : last().hash();
        entries.add(RoutingEntry.following(previous, name, entries.size(), time, action, actor, details));
    }

    RoutingEntry last() {
        return entries.get(entries.size() - 1);
    }

    /** The last entry that a person made after so many; what the portal notes by itself stands in nobody's way. */
    Optional<RoutingEntry> lastByStaffAfter(int seen) {
        return entries.stream()
                .skip(seen)
                .filter(entry -> !entry.actor().isEmpty())
                .reduce((earlier, later) -> later);
    }

    boolean tellsOf(RoutingAction action) {
        return entries.stream().anyMatch(entry -> entry.action() == action);
    }

    List<RoutingEntry> entries() {
        return List.copyOf(entries);
    }
}

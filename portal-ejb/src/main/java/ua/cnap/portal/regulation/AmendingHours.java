package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import ua.cnap.portal.card.CardFault;
import ua.cnap.portal.centre.CentreChange;
import ua.cnap.portal.centre.CentreEdition;
import ua.cnap.portal.centre.CentreEntry;
import ua.cnap.portal.centre.ServiceCentres;
import ua.cnap.portal.kernel.NotFound;

/**
 * Publishes changed hours of a centre or its unit as an edition of its regulation: with the act, from a day
 * on, in the same history. Joins the transaction of its caller.
 */
@ApplicationScoped
public class AmendingHours {
    private static final String HOURS = "/openingHours";

    @Inject
    ServiceCentres centres;

    @Inject
    Clock clock;

    /** The hours of a centre and its units as they are written on a day. */
    public JsonNode on(String centreId, LocalDate day) {
        return entryOn(centreId, day).at(HOURS);
    }

    /** The state of the register in which the centre was changed last. */
    public long changedIn(String centreId) {
        return centres.changedIn(centreId);
    }

    /**
     * Publishes the change; one that changes nothing is not published, so that the same sent again is published once.
     *
     * @param seen the state of the register that the editor was looking at
     * @param holdsFrom the first day on which the hours hold
     * @param act the decision they rest on
     * @param change makes the hours new from the old ones
     * @throws NotFound when there is no such centre
     * @throws RegulationChanged when somebody else changed the regulation meanwhile
     * @throws AmendmentRefused when the new hours are not as the schema of centres asks
     */
    public void amend(
            Editor editor,
            String centreId,
            long seen,
            LocalDate holdsFrom,
            String act,
            UnaryOperator<JsonNode> change) {
        long revision = centres.nextRevision();
        ObjectNode entry = entryOn(centreId, holdsFrom);
        JsonNode before = entry.at(HOURS);
        JsonNode after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        if (centres.changedIn(centreId) > seen) {
            throw new RegulationChanged(List.of());
        }
        mustKeepSchema(entry, after);
        CentreChange changed = new CentreChange(HOURS, CentreEntry.text(before), CentreEntry.text(after));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        centres.publish(new CentreEdition(centreId, holdsFrom, now, editor.name(), act, List.of(changed)), revision);
    }

    /** A fault that stood in the entry before is not the editor's. */
    private static void mustKeepSchema(ObjectNode entry, JsonNode hours) {
        ObjectNode amended = entry.deepCopy();
        CentreEntry.put(amended, HOURS, hours);
        Set<CardFault> faults = new HashSet<>(CentreSchema.faults(amended));
        faults.removeAll(CentreSchema.faults(entry));
        if (!faults.isEmpty()) {
            throw new AmendmentRefused(new AmendmentFindings(Set.of(), Set.of(Setting.HOURS), List.of()));
        }
    }

    private ObjectNode entryOn(String centreId, LocalDate day) {
        ObjectNode imported = centres.imported(centreId).orElseThrow(NotFound::new);
        return Amending.entryOn(imported, centres.editions(centreId), day);
    }
}

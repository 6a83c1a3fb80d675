package ua.cnap.portal.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.load.Population.Party;

/** The life of one case, entry by entry, each move one that the table of moves allows. */
final class CaseLife {
    final int number;
    final SeedCentre centre;
    final SeedService service;
    final Party party;
    final Channel channel;
    final String clerk;
    final CaseTerms terms;
    final Instant registeredAt;
    final boolean providedHere;
    final List<Entry> entries = new ArrayList<>();
    CaseStatus status = CaseStatus.REGISTERED;
    Instant readyAt;
    Instant issuedAt;
    String ground = "";
    String reasons = "";

    /**
     * An entry of the routing sheet.
     *
     * @param stage number of the stage that it is about, 0 for none
     */
    record Entry(Instant at, RoutingAction action, String actor, String details, int stage) {}

    CaseLife(int number, SeedCentre centre, SeedService service, Party party, Opening opening) {
        this.number = number;
        this.centre = centre;
        this.service = service;
        this.party = party;
        this.channel = opening.channel();
        this.clerk = opening.clerk();
        this.terms = opening.terms();
        this.registeredAt = opening.at();
        this.providedHere = centre.provides(service);
        entries.add(new Entry(registeredAt, RoutingAction.REGISTERED, administrator(), "", 0));
    }

    /**
     * How a case opens.
     *
     * @param at when
     * @param channel how it came
     * @param clerk who works on it
     * @param terms what is promised
     */
    record Opening(Instant at, Channel channel, String clerk, CaseTerms terms) {}

    /** Who registered: nobody but the portal for what came over it. */
    String administrator() {
        return channel == Channel.PORTAL ? "" : clerk;
    }

    /** Makes a move that says this. */
    void move(CaseMove move, Instant at, String actor, String... said) {
        move(move, 0, at, actor, said);
    }

    /** The same for a stage. */
    void move(CaseMove move, int stage, Instant at, String actor, String... said) {
        if (!CaseMove.from(status, providedHere).contains(move)
                || said.length != move.particulars().size()) {
            throw new IllegalStateException(move + " of a case that is " + status);
        }
        status = move.to(status);
        switch (move) {
            case TAKE_RESULT, GIVE_HERE -> readyAt = at;
            case TAKE_REFUSAL, REFUSE_HERE -> {
                readyAt = at;
                ground = said[0];
                reasons = said[1];
            }
            case ISSUE, SEND -> issuedAt = at;
            default -> {
                // the entry says all
            }
        }
        entries.add(new Entry(at, move.action(), actor, String.join("; ", said), stage));
    }

    /** Notes what the portal or a clerk did besides a move. */
    void note(RoutingAction action, Instant at, String actor, String details) {
        entries.add(new Entry(at, action, actor, details, 0));
    }

    Instant lastAt() {
        return entries.get(entries.size() - 1).at();
    }

    boolean isRefused() {
        return !ground.isEmpty();
    }
}

package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.identity.StaffMember;

/**
 * One entry of the routing sheet (лист про проходження справи, R-100). Entries are only ever added; each is chained to
 * the one before by its hash, so that a changed, removed or inserted entry breaks the chain.
 *
 * @param at when, by the server's clock; whole microseconds, which the database neither cuts nor rounds
 * @param action what was done
 * @param actor who did it, empty for the portal itself
 * @param details what was said about it: officer, document shown, ground, number of the parcel; empty for nothing
 * @param previous hash of the entry before, empty for the first
 * @param hash SHA-256 of everything above and the case, 64 hexadecimal digits
 */
@Embeddable
public record RoutingEntry(
        Instant at,
        @Enumerated(EnumType.STRING) RoutingAction action,
        String actor,
        String details,
        @Column(name = "previous_hash") String previous,
        String hash) {
    private static final String SEPARATOR = "\u001F";
    /** Microseconds, as the database keeps them. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * The entry that follows in the sheet of a case.
     *
     * @param sheet names the sheet: centre and number of the case
     * @param position place in the sheet, from 0
     */
    static RoutingEntry following(
            String previous,
            String sheet,
            int position,
            Instant at,
            RoutingAction action,
            String actor,
            String details) {
        Instant kept = at.truncatedTo(ChronoUnit.MICROS);
        String hash = hash(previous, sheet, position, kept, action.name(), actor, details);
        return new RoutingEntry(kept, action, actor, details, previous, hash);
    }

    /** Whether it tells of this move by this clerk. */
    boolean isOf(CaseMove move, StaffMember clerk) {
        return action == move.action() && actor.equals(clerk.fullName());
    }

    /** The hash of an entry with these words; the registry is verified by computing it again. */
    public static String hash(
            String previous, String sheet, int position, Instant at, String action, String actor, String details) {
        return DigestUtils.sha256Hex(String.join(
                SEPARATOR, previous, sheet, String.valueOf(position), MOMENT.format(at), action, actor, details));
    }
}

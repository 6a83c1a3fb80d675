package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.regulation.Regulations;

/**
 * Registers an incoming package inside the caller's transaction: case, inventory, documents, first routing
 * entry; then tells the features that watch, which begin its terms, write the feedback code and the letter in the same transaction.
 * The number is taken last, because its counter keeps other registrations of the centre waiting until the commit.
 */
@ApplicationScoped
public class RegisteringCase {
    @Inject
    CaseFiles cases;

    @Inject
    CaseNumbering numbering;

    @Inject
    Regulations regulations;

    @Inject
    Clock clock;

    @Inject
    Event<CaseRegistered> registered;

    /**
     * Registers.
     *
     * @param centreId the centre that keeps the case
     */
    public Receipt register(IncomingPackage incoming, String centreId) {
        // The database keeps microseconds: the first receipt must not differ from those read again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CaseNumber number = numbering.next(
                centreId,
                incoming.origin().unitId(),
                now.atZone(KyivClock.ZONE).getYear(),
                regulations.of(centreId).numbering());
        CaseFile opened = cases.add(CaseFile.open(centreId, number, incoming, now), incoming.finding());
        registered.fire(new CaseRegistered(opened.id(), incoming.applicant().email(), incoming.language()));
        return Receipt.of(opened);
    }
}

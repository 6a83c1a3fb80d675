package ua.cnap.portal.booking;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.status.FeedbackCode;

/**
 * What the papers and letters of a booked visit say; only its visitor may have it.
 *
 * @param visit the visit
 * @param code the code it is known by
 * @param address where it is looked after; the code stands in the fragment
 * @param centre the centre
 * @param unit the unit to come to
 * @param services names of the services
 * @param until until when an answer is awaited: to confirm, or to take what is offered
 * @param offered an earlier time that is offered now
 */
public record BookingPapers(
        BookedVisit visit,
        FeedbackCode code,
        URI address,
        Centre centre,
        Unit unit,
        List<LocalizedText> services,
        Optional<Instant> until,
        Optional<Instant> offered) {
    /** Keeps its own list. */
    public BookingPapers {
        services = List.copyOf(services);
    }

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "BookingPapers[" + visit.id() + "]";
    }
}

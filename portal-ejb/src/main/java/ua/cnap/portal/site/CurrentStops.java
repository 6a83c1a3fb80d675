package ua.cnap.portal.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import ua.cnap.portal.kernel.Remembered;

/** The stops that are not over, kept in memory for pages that everybody reads: one of any server is known within a second. */
@ApplicationScoped
public class CurrentStops {
    @Inject
    Sites sites;

    @Inject
    Clock clock;

    private Remembered<List<Long>, List<SiteStop>> remembered;

    @PostConstruct
    void open() {
        remembered = new Remembered<>(
                clock, () -> sites.stops().stream().map(SiteStop::id).toList(), known -> true, known -> sites.stops());
    }

    /** The stops of the units of a centre. */
    public List<SiteStop> of(String centreId) {
        return remembered.get().stream()
                .filter(stop -> stop.centreId().equals(centreId))
                .toList();
    }

    /** Changes whenever a unit stops or goes on; empty while all receive. */
    public String mark() {
        return remembered.get().stream().map(stop -> "-" + stop.id()).collect(Collectors.joining());
    }

    void stopped(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoppingSite.Stopped stop) {
        remembered.changed();
    }

    void resumed(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoppingSite.Resumed go) {
        remembered.changed();
    }
}

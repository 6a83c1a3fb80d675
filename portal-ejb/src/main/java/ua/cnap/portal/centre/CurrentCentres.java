package ua.cnap.portal.centre;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.cnap.portal.kernel.Remembered;

/** The centres of today, kept in memory: a change on any node is seen on all of them within a second or two. */
@ApplicationScoped
public class CurrentCentres {
    @Inject
    ServiceCentres centres;

    @Inject
    Clock clock;

    private Remembered<Stamp, CentresInForce> remembered;

    private record Stamp(long revision, LocalDate day) {}

    @PostConstruct
    void open() {
        remembered = new Remembered<>(clock, this::stamp, this::isOfToday, this::read);
    }

    /** The centres of today. */
    public CentresInForce get() {
        return remembered.get();
    }

    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) CentresChanged changed) {
        remembered.changed();
    }

    private Stamp stamp() {
        return new Stamp(centres.revision(), LocalDate.now(clock));
    }

    private boolean isOfToday(Stamp stamp) {
        return stamp.day().equals(LocalDate.now(clock));
    }

    private CentresInForce read(Stamp stamp) {
        return new CentresInForce(stamp.revision(), stamp.day(), centres.from(stamp.day()));
    }
}

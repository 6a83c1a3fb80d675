package ua.cnap.portal.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.regulation.Regulations;

/** The names on tickets of a centre, forgotten by its regulation in a transaction of its own. */
@ApplicationScoped
class ForgottenNames {
    @Inject
    Tickets tickets;

    @Inject
    Regulations regulations;

    @Inject
    Clock clock;

    List<String> centres(LocalDate today) {
        return tickets.centresWithNames(today);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(String centreId) {
        int kept = regulations.of(centreId).booking().nameDays();
        tickets.forgetNames(centreId, LocalDate.now(clock).minusDays(kept));
    }
}

package ua.cnap.portal.queue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ua.cnap.portal.kernel.EachByItself;

/**
 * Names are on tickets for the call at the desk: once the day is over, and so many days more as the regulation of the
 * centre says, they are forgotten. The numbers, times and acts of the log stay.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ForgettingVisitors {
    @Inject
    ForgottenNames names;

    @Inject
    Clock clock;

    /** Every hour: the first after midnight forgets the day before. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void forget() {
        EachByItself.work("Forgetting names on tickets", names.centres(LocalDate.now(clock)), names::forget);
    }
}

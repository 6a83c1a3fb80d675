package ua.cnap.portal.reminder;

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

/** Tells those who are on duty tomorrow, also when the roster is agreed or changed as late as today. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RemindingOfDuty {
    @Inject
    DutyReminders reminders;

    @Inject
    Clock clock;

    /** Every ten minutes from nine in the morning on. */
    @Schedule(hour = "9-23", minute = "*/10", timezone = "Europe/Kyiv", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void remind() {
        EachByItself.work(
                "Reminding of a duty", reminders.untold(LocalDate.now(clock).plusDays(1)), reminders::tell);
    }
}

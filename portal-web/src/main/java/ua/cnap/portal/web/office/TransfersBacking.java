package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.transfer.KeepingRegisters;
import ua.cnap.portal.transfer.RegisterSummary;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Sentences;

/** The registers of handed-over cases of a day, today unless another is asked for. */
@Named
@RequestScoped
public class TransfersBacking {
    @Inject
    CurrentUser user;

    @Inject
    KeepingRegisters keeping;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private List<RegisterSummary> registers;

    /** Whether the person at work keeps registers: an administrator, or who was appointed to carry packages. */
    public boolean isOffered() {
        return user.isAdministrator() || user.isClerk() && !user.isStarosta() && keeping.isCarrier(user.staff());
    }

    /** The page may hold what others may not see. */
    public void open() {
        response.mayNotBeStored();
    }

    /** The day that is shown. */
    public LocalDate getDay() {
        return sent.day("day").orElseGet(() -> LocalDate.now(clock.withZone(KyivClock.ZONE)));
    }

    public List<RegisterSummary> getRegisters() {
        if (registers == null) {
            registers = keeping.list(user.staff(), getDay());
        }
        return registers;
    }

    /** Why the day that was typed is not shown, null when it is. */
    public String getRefusal() {
        return sent.text("day").isBlank() || sent.day("day").isPresent()
                ? null
                : sentences.text("office_transfers.unreadable");
    }
}

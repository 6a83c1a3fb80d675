package ua.cnap.portal.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.identity.StaffRole;

/**
 * The duties of a centre as its people see them.
 *
 * @param mayDirect whether the reader may distribute duties
 * @param mayDelegate whether the reader may pass the duties of the head
 * @param today the day of the list
 * @param staff the people of the centre
 * @param appointments all appointments, past ones too
 * @param controls all decisions on control, past ones too
 */
public record DutyBook(
        boolean mayDirect,
        boolean mayDelegate,
        LocalDate today,
        List<StaffEntry> staff,
        List<Appointment> appointments,
        List<ControlDuty> controls) {
    /** Who acts for the head today. */
    public Optional<Appointment> acting() {
        return delegations().stream()
                .filter(each -> each.isOpenOn(today) && !each.fromDay().isAfter(today))
                .findFirst();
    }

    /** The delegations of the head's duties. */
    public List<Appointment> delegations() {
        return appointments.stream()
                .filter(each -> each.role() == StaffRole.ACTING_HEAD)
                .toList();
    }

    /** The other appointments. */
    public List<Appointment> assignments() {
        return appointments.stream()
                .filter(each -> each.role() != StaffRole.ACTING_HEAD)
                .toList();
    }

    /** The distribution that holds. */
    public List<ControlDuty> distribution() {
        return controls.stream().filter(each -> each.endedAt() == null).toList();
    }

    /** The distribution that held before. */
    public List<ControlDuty> formerDistribution() {
        return controls.stream().filter(each -> each.endedAt() != null).toList();
    }
}

package ua.cnap.portal.duty;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Grouping;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.kernel.NotFound;

/**
 * The head of a centre, or who acts for the head, distributes duties: passes the head's own for a period, says who
 * controls which services, sends people to units. Everybody of the centre may read it.
 */
@Stateless
public class DistributingDuties {
    private static final Set<StaffRole> GIVEN = EnumSet.of(
            StaffRole.MOBILE_RESPONSE,
            StaffRole.TRANSFER_OFFICER,
            StaffRole.COORDINATOR,
            StaffRole.INFORMATION_OFFICER);
    private static final int LONGEST_GROUND = 500;
    private static final int LONGEST_YEARS = 1;

    @Inject
    Rights rights;

    @Inject
    Appointments appointments;

    @Inject
    ControlDuties controls;

    @Inject
    StaffList staff;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Clock clock;

    /** The duties of the reader's centre. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public DutyBook read(StaffMember reader) {
        return new DutyBook(
                rights.may(reader, Right.DIRECT),
                rights.may(reader, Right.DELEGATE),
                LocalDate.now(clock),
                staff.of(reader.centreId()),
                appointments.ofCentre(reader.centreId()),
                controls.ofCentre(reader.centreId()));
    }

    /** The roles that the head gives for a unit and a period. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public Set<StaffRole> roles() {
        return EnumSet.copyOf(GIVEN);
    }

    /**
     * Passes the duties of the head to an acting person for a period.
     *
     * @param ground the order it rests on
     * @throws NotPermitted when somebody else than the head asks
     * @throws DutyRefused when the period, the person or the ground will not do, or somebody acts in that period already
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void delegate(StaffMember head, String login, LocalDate from, LocalDate to, String ground) {
        rights.demand(head, Right.DELEGATE);
        if (login.equals(head.login())) {
            throw DutyRefused.because("toOneself");
        }
        give(head, login, StaffRole.ACTING_HEAD, head.centreId(), new Period(from, Optional.of(to)), ground);
    }

    /**
     * Gives somebody a role in a unit for a period; without a last day until the head ends it.
     *
     * @throws NotPermitted when the reader does not direct the centre
     * @throws NotFound when the centre has no such unit
     * @throws DutyRefused when the period, the person, the role or the ground will not do
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void appoint(
            StaffMember head,
            String login,
            StaffRole role,
            String unitId,
            LocalDate from,
            Optional<LocalDate> to,
            String ground) {
        rights.demand(head, Right.DIRECT);
        if (!GIVEN.contains(role)) {
            throw DutyRefused.because("role");
        }
        if (role == StaffRole.MOBILE_RESPONSE && to.isEmpty()) {
            throw DutyRefused.because("withoutEnd");
        }
        catalogue
                .findCentre(head.centreId())
                .flatMap(centre -> centre.findUnit(unitId))
                .orElseThrow(NotFound::new);
        give(head, login, role, unitId, new Period(from, to), ground);
    }

    private record Period(LocalDate from, Optional<LocalDate> to) {
        boolean isReversed() {
            return to.filter(last -> last.isBefore(from)).isPresent();
        }

        boolean isTooLong() {
            return to.filter(last -> last.isAfter(from.plusYears(LONGEST_YEARS)))
                    .isPresent();
        }
    }

    private void give(StaffMember head, String login, StaffRole role, String unitId, Period period, String typed) {
        if (period.from().isBefore(LocalDate.now(clock))) {
            throw DutyRefused.because("past");
        }
        if (period.isReversed() || period.isTooLong()) {
            throw DutyRefused.because(period.isReversed() ? "reversed" : "tooLong");
        }
        String ground = PlainText.line(typed);
        if (ground.isEmpty() || ground.length() > LONGEST_GROUND) {
            throw DutyRefused.because("ground");
        }
        var draft = new Appointments.Draft(person(head, login), role, unitId, period.from(), period.to(), ground);
        if (!appointments.give(draft, head.centreId(), head.fullName(), clock.instant())) {
            throw DutyRefused.overlaps(role == StaffRole.ACTING_HEAD);
        }
    }

    /**
     * Ends an appointment before its day; one that ended stays as it was.
     *
     * @throws NotFound when the centre has no such appointment
     * @throws NotPermitted when somebody else than the head ends a delegation, or the reader does not direct the centre
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void end(StaffMember head, long appointmentId) {
        Appointment appointment =
                appointments.lock(head.centreId(), appointmentId).orElseThrow(NotFound::new);
        rights.demand(head, appointment.role() == StaffRole.ACTING_HEAD ? Right.DELEGATE : Right.DIRECT);
        appointment.end(clock.instant(), head.fullName());
    }

    /**
     * Gives the control over the cases of a service or provider to somebody, in place of who had it.
     *
     * @throws NotPermitted when the reader does not direct the centre
     * @throws DutyRefused when there is no such person, service or provider, or somebody else decided at the same moment
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void control(StaffMember head, ControlSubject subject, String subjectId, String login) {
        rights.demand(head, Right.DIRECT);
        if (!exists(subject, subjectId)) {
            throw DutyRefused.because("no" + subject);
        }
        StaffEntry person = person(head, login);
        controls.end(head.centreId(), subject, subjectId, head.fullName(), clock.instant());
        if (!controls.give(head.centreId(), subject, subjectId, person, head.fullName(), clock.instant())) {
            throw DutyRefused.changedMeanwhile();
        }
    }

    /**
     * Leaves a service or provider without a controlling person; the cases that have one keep theirs.
     *
     * @throws NotPermitted when the reader does not direct the centre
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void endControl(StaffMember head, ControlSubject subject, String subjectId) {
        rights.demand(head, Right.DIRECT);
        controls.end(head.centreId(), subject, subjectId, head.fullName(), clock.instant());
    }

    private boolean exists(ControlSubject subject, String subjectId) {
        return switch (subject) {
            case SERVICE -> catalogue.findService(subjectId).isPresent();
            case PROVIDER -> catalogue.findGroup(Grouping.PROVIDER, subjectId).isPresent();
        };
    }

    private StaffEntry person(StaffMember head, String login) {
        return staff.find(head.centreId(), login).orElseThrow(() -> DutyRefused.because("person"));
    }
}

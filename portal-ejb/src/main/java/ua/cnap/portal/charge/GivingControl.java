package ua.cnap.portal.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMoved;
import ua.cnap.portal.casework.CaseRegistered;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.duty.ControlDuties;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.duty.StaffEntry;
import ua.cnap.portal.duty.StaffList;

/**
 * Gives each new case its controlling administrator: by the distribution of duties of its centre, else who
 * took the package in, if they lead cases at all.
 */
@ApplicationScoped
public class GivingControl {
    @Inject
    Charges charges;

    @Inject
    ControlDuties duties;

    @Inject
    StaffList staff;

    @Inject
    Rights rights;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Clock clock;

    void give(@Observes CaseRegistered registered) {
        CaseFile file = charges.caseOf(registered.caseId());
        String service = file.service().serviceCode();
        Optional<String> provider = catalogue
                .findService(service)
                .flatMap(PublishedService::provider)
                .map(Group::id);
        duties.controllerOf(file.centreId(), service, provider)
                .map(duty -> new Controller(duty.login(), duty.fullName()))
                .or(() -> taker(file))
                .ifPresent(controller -> control(file.id(), controller));
    }

    private record Controller(String login, String name) {}

    private Optional<Controller> taker(CaseFile file) {
        return Optional.of(file.administrator())
                .filter(name -> !name.isEmpty())
                .flatMap(name -> staff.findByName(file.centreId(), name))
                .filter(entry -> leads(entry, file))
                .map(entry -> new Controller(entry.login(), entry.fullName()));
    }

    /** A starosta takes packages in and controls no case. */
    private boolean leads(StaffEntry entry, CaseFile file) {
        return rights.may(
                entry.member(), Right.CLAIM, file.centreId(), file.origin().unitOf(file.centreId()));
    }

    private void control(long caseId, Controller controller) {
        charges.open(caseId).control(controller.login(), controller.name());
        charges.log(new ChargeEntry(caseId, clock.instant(), ChargeAction.CONTROL_GIVEN, controller.name(), ""));
    }

    void close(@Observes CaseMoved moved) {
        if (charges.caseOf(moved.caseId()).status().isFinal()) {
            charges.find(moved.caseId()).ifPresent(CaseCharge::close);
        }
    }
}

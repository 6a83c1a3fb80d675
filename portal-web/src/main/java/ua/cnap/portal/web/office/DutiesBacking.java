package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.catalogue.Grouping;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.duty.ControlDuty;
import ua.cnap.portal.duty.ControlSubject;
import ua.cnap.portal.duty.DistributingDuties;
import ua.cnap.portal.duty.DutyBook;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;

/** The duties of a centre: who acts for the head, who controls which services, who is sent where. */
@Named
@RequestScoped
public class DutiesBacking {
    @Inject
    CurrentUser user;

    @Inject
    DistributingDuties duties;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private DutyBook book;

    /** Does what was sent, if something was. */
    public void act() {
        response.mayNotBeStored();
        asked.then("/office/duties", this::act);
    }

    private void act(String act) {
        switch (act) {
            case "delegate" -> delegate();
            case "appoint" -> appoint();
            case "end" -> duties.end(user.staff(), sent.number("appointment"));
            case "control" -> control();
            case "endControl" ->
                constant(ControlSubject.values(), sent.text("subject"))
                        .ifPresent(subject -> duties.endControl(user.staff(), subject, sent.text("id")));
            default -> asked.refuseUnknown();
        }
    }

    private void delegate() {
        Optional<LocalDate> from = sent.day("from");
        Optional<LocalDate> to = sent.day("to");
        if (from.isEmpty() || to.isEmpty()) {
            asked.refuse("error.duty.days");
            return;
        }
        duties.delegate(user.staff(), sent.text("login"), from.get(), to.get(), sent.text("ground"));
    }

    private void appoint() {
        Optional<LocalDate> from = sent.day("from");
        Optional<LocalDate> to = sent.day("to");
        Optional<StaffRole> role = constant(StaffRole.values(), sent.text("role"));
        if (from.isEmpty() || to.isEmpty() && !sent.text("to").isBlank() || role.isEmpty()) {
            asked.refuse(role.isEmpty() ? "error.duty.role" : "error.duty.days");
            return;
        }
        duties.appoint(
                user.staff(), sent.text("login"), role.get(), sent.text("unit"), from.get(), to, sent.text("ground"));
    }

    private void control() {
        String service = sent.text("service").strip();
        ControlSubject subject = service.isEmpty() ? ControlSubject.PROVIDER : ControlSubject.SERVICE;
        duties.control(user.staff(), subject, service.isEmpty() ? sent.text("provider") : service, sent.text("login"));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Stream.of(constants).filter(each -> each.name().equals(name)).findFirst();
    }

    public DutyBook getBook() {
        if (book == null) {
            book = duties.read(user.staff());
        }
        return book;
    }

    /** The roles that can be given for a period. */
    public Set<StaffRole> getRoles() {
        return duties.roles();
    }

    /** The units of the centre, itself among them. */
    public List<Unit> getUnits() {
        return catalogue.findCentre(user.staff().centreId()).map(Centre::units).orElse(List.of());
    }

    /** The providers to choose from. */
    public List<Group> getProviders() {
        return catalogue.groupsOf(Grouping.PROVIDER);
    }

    /** The name of a unit of the centre. */
    public String unit(String unitId) {
        return getUnits().stream()
                .filter(unit -> unit.id().equals(unitId))
                .map(unit -> unit.nameIn(language.getLocale()))
                .findFirst()
                .orElse(unitId);
    }

    /** The service or provider that a decision is about, by its name. */
    public String subject(ControlDuty duty) {
        return switch (duty.subject()) {
            case SERVICE ->
                catalogue
                        .findService(duty.subjectId())
                        .map(service -> duty.subjectId() + " " + name(service))
                        .orElse(duty.subjectId());
            case PROVIDER ->
                catalogue
                        .findGroup(Grouping.PROVIDER, duty.subjectId())
                        .map(group -> group.nameIn(language.getLocale()))
                        .orElse(duty.subjectId());
        };
    }

    private String name(PublishedService service) {
        return service.nameIn(language.getLocale());
    }

    public String getRefusal() {
        return asked.refusal();
    }
}

package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.booking.KeepingBookings;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.queue.DeskScreen;
import ua.cnap.portal.queue.Said;
import ua.cnap.portal.queue.ServingVisitors;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.queue.TicketAction;
import ua.cnap.portal.queue.TicketState;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.seat.TakingSeat;
import ua.cnap.portal.site.StopCause;
import ua.cnap.portal.site.StoppingSite;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The desk of an administrator: who is called, who waits, who comes back; sitting down, leaving, stopping the site. */
@Named
@RequestScoped
public class DeskBacking {
    private static final int SHOWN = 30;

    @Inject
    CurrentUser user;

    @Inject
    ServingVisitors serving;

    @Inject
    TakingSeat seats;

    @Inject
    StoppingSite stopping;

    @Inject
    KeepingBookings keeping;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private DeskScreen screen;
    private Optional<Long> visited;
    private Optional<Long> served = Optional.empty();

    /** Does what was sent, if something was. */
    public void act() {
        response.mayNotBeStored();
        asked.then(() -> "/office/desk" + served.map(id -> "?case=" + id).orElse(""), this::act);
    }

    private void act(String act) {
        switch (act) {
            case "sit" -> seats.sit(user.staff(), sent.number("desk"));
            case "leave" -> seats.leave(user.staff());
            case "next" -> serving.next(user.staff());
            case "stop" ->
                stopping.stop(
                        user.staff(),
                        sent.text("unit"),
                        constant(StopCause.values(), "cause").orElse(StopCause.OTHER),
                        sent.text("reason"));
            case "resume" -> stopping.resume(user.staff(), sent.text("unit"));
            default ->
                Stream.of(TicketAction.values())
                        .filter(action -> action.name().equals(act))
                        .findFirst()
                        .ifPresentOrElse(this::step, asked::refuseUnknown);
        }
    }

    private void step(TicketAction action) {
        Optional<Long> about =
                action == TicketAction.FINISH ? getScreen().current().flatMap(this::caseOf) : Optional.empty();
        serving.act(user.staff(), sent.number("ticket"), action, said());
        served = about;
        screen = null;
    }

    private Optional<Long> caseOf(Ticket ticket) {
        return ticket.booking().flatMap(form -> keeping.caseOf(user.staff(), form));
    }

    private Said said() {
        return new Said(sent.text("reason"), constant(DeskFunction.values(), "function"));
    }

    private <E extends Enum<E>> Optional<E> constant(E[] constants, String field) {
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(sent.text(field)))
                .findFirst();
    }

    public DeskScreen getScreen() {
        if (screen == null) {
            screen = serving.screen(user.staff());
        }
        return screen;
    }

    /** The case that the visitor at the desk comes about, null for none. */
    public Long getCaseId() {
        if (visited == null) {
            visited = getScreen().current().flatMap(this::caseOf);
        }
        return visited.orElse(null);
    }

    /** The case of the visit that was ended last, null for none. */
    public Long getServedCaseId() {
        long id = sent.number("case");
        return id == 0 ? null : id;
    }

    /** The first who wait, in the order of the rule. */
    public List<Ticket> getLine() {
        return getScreen().line().stream().limit(SHOWN).toList();
    }

    /** What comes next with the visitor at the desk. */
    public TicketAction step(Ticket ticket) {
        return ticket.state() == TicketState.CALLED ? TicketAction.START : TicketAction.FINISH;
    }

    /** What else may come, as plain buttons. */
    public Set<TicketAction> otherSteps(Ticket ticket) {
        Set<TicketAction> actions = ticket.state().actions();
        actions.retainAll(EnumSet.of(TicketAction.RECALL, TicketAction.MISS, TicketAction.PARK));
        return actions;
    }

    /** The functions to whose desks a visitor can be passed. */
    public List<DeskFunction> others(Ticket ticket) {
        return Stream.of(DeskFunction.values())
                .filter(function -> function != ticket.function())
                .toList();
    }

    public StopCause[] getCauses() {
        return StopCause.values();
    }

    /** What somebody came for: the services, else the function. */
    public String matter(Ticket ticket) {
        String services = ticket.serviceCodes().stream()
                .flatMap(code -> catalogue.findService(code).stream())
                .map(service -> service.code() + " " + service.nameIn(language.getLocale()))
                .collect(Collectors.joining("; "));
        return services.isEmpty() ? sentences.text("DeskFunction." + ticket.function()) : services;
    }

    /** The name of a unit of the centre. */
    public String unit(String unitId) {
        return catalogue
                .findCentre(user.staff().centreId())
                .flatMap(centre -> centre.findUnit(unitId))
                .map((Unit unit) -> unit.nameIn(language.getLocale()))
                .orElse(unitId);
    }

    public String getRefusal() {
        return asked.refusal();
    }
}

package ua.cnap.portal.web.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.papers.QrCode;
import ua.cnap.portal.queue.CheckedIn;
import ua.cnap.portal.queue.ExpectedVisits;
import ua.cnap.portal.queue.QueueRules;
import ua.cnap.portal.queue.TakenTicket;
import ua.cnap.portal.queue.TakingTicket;
import ua.cnap.portal.queue.TicketRequest;
import ua.cnap.portal.queue.TicketStanding;
import ua.cnap.portal.queue.WatchingTicket;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.site.SiteStop;
import ua.cnap.portal.slot.Visit;
import ua.cnap.portal.web.booking.VisitChoice;
import ua.cnap.portal.web.office.SentForm;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/**
 * The kiosk of a hall (термінал електронної черги): what somebody came for, the service, the name where the centre asks for
 * it, the ticket. Each step is an address of its own that says nothing personal; the ticket is the answer to the form, so
 * that a reload gives the same one.
 */
@Named
@RequestScoped
public class KioskBacking {
    /** Instead of a service: something else, or not known. */
    private static final String ANY = "any";

    @Inject
    HttpServletRequest request;

    @Inject
    HallPlace place;

    @Inject
    TakingTicket taking;

    @Inject
    WatchingTicket watching;

    @Inject
    VisitChoice choice;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Settings settings;

    @Inject
    CurrentResponse response;

    private TakenTicket taken;
    private ExpectedVisits.Visit lapsed;
    private TicketStanding standing;
    private String refusal;

    /** Takes the ticket or checks the booking in, if that was sent. */
    public void act() {
        response.mayNotBeStored();
        place.getUnit();
        sent.act().ifPresent(act -> {
            try {
                act(act);
            } catch (BusinessException refused) {
                refusal = sentences.text(refused);
            }
        });
    }

    private void act(String act) {
        switch (act) {
            case "take" -> taken = taking.take(asked(), request.getRemoteAddr());
            case "checkIn" -> {
                CheckedIn came =
                        taking.checkIn(place.getUnitId(), getRequest(), sent.text("code"), request.getRemoteAddr());
                taken = came.ticket().orElse(null);
                lapsed = came.lapsed().orElse(null);
            }
            default -> refusal = sentences.text("error.move.unknown");
        }
    }

    private TicketRequest asked() {
        return new TicketRequest(
                getRequest(),
                place.getCentre().id(),
                place.getUnitId(),
                function().orElse(DeskFunction.CONSULTATION),
                sent.all("service").stream()
                        .filter(code -> !code.isEmpty() && !ANY.equals(code))
                        .toList(),
                sent.text("ground"),
                sent.text("surname"),
                sent.text("firstName"));
    }

    /** What is shown now. */
    public KioskStep getStep() {
        if (taken != null) {
            return KioskStep.TICKET;
        }
        if (lapsed != null) {
            return KioskStep.LATE;
        }
        if (request.getParameter("booked") != null || sent.isOf("checkIn")) {
            return KioskStep.BOOKED;
        }
        return function().map(this::step).orElse(KioskStep.HOME);
    }

    private KioskStep step(DeskFunction function) {
        if (function == DeskFunction.ISSUE || !getService().isEmpty()) {
            return KioskStep.DETAILS;
        }
        return getSphere().isEmpty() ? KioskStep.SPHERE : KioskStep.SERVICE;
    }

    private Optional<DeskFunction> function() {
        return Stream.of(DeskFunction.values())
                .filter(function -> function.name().equals(sent.text("for")))
                .findFirst();
    }

    /** What somebody came for, as the address says; empty on the first page. */
    public String getFunction() {
        return function().map(Enum::name).orElse("");
    }

    public String getSphere() {
        return sent.text("sphere");
    }

    /** The code of the service, or that it is another one; empty before it is chosen. */
    public String getService() {
        return sent.text("service");
    }

    /** For what desks of the unit take visitors. */
    public Set<DeskFunction> getFunctions() {
        return taking.functions(place.getUnitId());
    }

    /** What the centre's regulation says of the line. */
    public QueueRules getRules() {
        return taking.rules(place.getUnitId());
    }

    /** The stop that is not over, null when there is none. */
    public SiteStop getStop() {
        return taking.stop(place.getUnitId()).orElse(null);
    }

    /** The form by which a ticket is asked for; the same when it is shown again. */
    public UUID getRequest() {
        String known = sent.text("request");
        return known.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(known) : UUID.randomUUID();
    }

    public TakenTicket getTaken() {
        return taken;
    }

    /** How it stands with the ticket that was just taken. */
    public TicketStanding getStanding() {
        if (standing == null) {
            standing = watching.watch(taken.code(), request.getRemoteAddr()).orElseThrow();
        }
        return standing;
    }

    /** The visit that lapsed. */
    public ExpectedVisits.Visit getLapsed() {
        return lapsed;
    }

    /** The times at which the visit that lapsed can be booked anew. */
    public String getAnew() {
        return choice.times(new Visit(lapsed.centreId(), lapsed.unitId(), lapsed.function(), lapsed.serviceCodes()));
    }

    /** Where the ticket is watched; the code stands in the fragment, which reaches no log. */
    public String getTicketAddress() {
        return settings.publicAddress() + language.href("/ticket") + "#" + taken.code();
    }

    /** The QR of that address, as an SVG element. */
    public String getQr() {
        return QrCode.svg(getTicketAddress()).replaceFirst("^<\\?xml[^>]*>\\s*", "");
    }

    public String getRefusal() {
        return refusal;
    }
}

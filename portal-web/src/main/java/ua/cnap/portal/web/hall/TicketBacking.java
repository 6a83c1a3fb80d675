package ua.cnap.portal.web.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiConsumer;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.queue.TicketStanding;
import ua.cnap.portal.queue.WatchingTicket;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.web.office.SentForm;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/**
 * The ticket on one's own telephone: place in the line, forecast, the desk once it is called. The code comes in the body of
 * a request, never in its address.
 */
@Named
@RequestScoped
public class TicketBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    WatchingTicket watching;

    @Inject
    InvitingVisitors inviting;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private TicketStanding standing;
    private String refusal;

    /** Does what was sent, and looks the ticket up. */
    public void act() {
        response.mayNotBeStored();
        sent.act().ifPresent(act -> {
            try {
                act(act);
                look();
            } catch (BusinessException refused) {
                refusal = sentences.text(refused);
                lookAgain();
            }
        });
    }

    private void act(String act) {
        switch (act) {
            case "yield" -> with(watching::yield);
            case "cancel" -> with(watching::cancel);
            case "comeBack" -> with(watching::comeBack);
            default -> {
                // only to look
            }
        }
    }

    private void with(BiConsumer<String, String> change) {
        change.accept(getCode(), request.getRemoteAddr());
    }

    private void look() {
        standing = watching.watch(getCode(), request.getRemoteAddr()).orElse(null);
        if (standing == null) {
            refusal = sentences.text("hall_ticket.notFound");
        }
    }

    /** After a refusal, which may be that the address asks too often. */
    private void lookAgain() {
        try {
            standing = watching.watch(getCode(), request.getRemoteAddr()).orElse(null);
        } catch (BusinessException refused) {
            standing = null;
        }
    }

    /** The code as it was typed. */
    public String getCode() {
        return sent.text("code");
    }

    /** How it stands with the ticket, null when none was found. */
    public TicketStanding getStanding() {
        return standing;
    }

    /** Where the ticket is for. */
    public String getPlace() {
        return catalogue
                .findCentre(standing.ticket().centreId())
                .flatMap(centre -> centre.findUnit(standing.ticket().unitId()))
                .map(Unit::place)
                .orElse("");
    }

    /** What happens with it now, in a sentence. */
    public String getSentence() {
        String key = "TicketState.sentence." + standing.ticket().state();
        return sentences.text(key, standing.ticket().label(), standing.ticket().deskNumber());
    }

    /** Where the visit can be rated, empty before it is over and once it was rated. */
    public String getSurvey() {
        return inviting.afterTicket(standing.ticket().request())
                .map(code -> language.href("/s/" + code))
                .orElse("");
    }

    public String getRefusal() {
        return refusal;
    }
}

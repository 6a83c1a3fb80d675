package ua.cnap.portal.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.booking.BookedVisit;
import ua.cnap.portal.booking.ChangingBooking;
import ua.cnap.portal.booking.EarlierTime;
import ua.cnap.portal.booking.WaitingForEarlier;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotTaken;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Sentences;

/**
 * One's own visit, by its code: confirmed, moved, cancelled, an earlier time wished for. The code comes in the body of a
 * request only; a link carries it in the fragment, which a script puts into the form.
 */
@Named
@RequestScoped
public class OwnVisitBacking {
    private static final int DAYS_SHOWN = 3;

    @Inject
    HttpServletRequest request;

    @Inject
    ChangingBooking changing;

    @Inject
    WaitingForEarlier waiting;

    @Inject
    VisitChoice choice;

    @Inject
    VisitWords visitWords;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    private String code = "";
    private BookedVisit visit;
    private String problem;
    private String done;
    private List<FreeTime> nearest = List.of();
    private List<FreeTime> times;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        code = Optional.ofNullable(request.getParameter("code")).orElse("");
    }

    /** Does what was sent, and shows the visit as it stands then; a code alone changes nothing, so it needs no token. */
    public void act() {
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        if (!getAct().isEmpty() && !tokens.isSentByOwnForm()) {
            tokens.refuse();
            return;
        }
        try {
            act(getAct());
        } catch (SlotTaken taken) {
            nearest = taken.nearest();
            problem = sentences.text(nearest.isEmpty() ? "visit_times.none" : "visit_times.taken");
        } catch (NotFound unknown) {
            problem = sentences.text("visit_mine.notFound");
        } catch (BusinessException refused) {
            problem = sentences.text(refused);
        }
        show();
    }

    private void act(String act) {
        String from = request.getRemoteAddr();
        switch (act) {
            case "confirm" -> changing.confirm(code, from);
            case "cancel" -> changing.cancel(code, from);
            case "move" -> move(from);
            case "wait" -> waiting.wish(code, from);
            case "unwait" -> waiting.giveUp(code, from);
            case "accept" -> waiting.accept(code, from);
            case "decline" -> waiting.decline(code, from);
            default -> {
                return;
            }
        }
        done = problem == null ? sentences.text("visit_mine.done." + act) : null;
    }

    private void move(String from) {
        if (choice.begin().isPresent()) {
            changing.move(code, choice.begin().get(), from);
        } else {
            problem = sentences.text("visit_times.choose");
        }
    }

    /** A wrong code is not looked up twice; everything else shows the visit as it is now. */
    private void show() {
        if (problem == null || !sentences.text("visit_mine.notFound").equals(problem)) {
            try {
                visit = changing.open(code, request.getRemoteAddr()).orElse(null);
                problem = visit == null ? sentences.text("visit_mine.notFound") : problem;
            } catch (BusinessException refused) {
                problem = sentences.text(refused);
            }
        }
    }

    /** What is being done: the page asks before it cancels, and shows times before it moves. */
    public String getAct() {
        return Optional.ofNullable(request.getParameter("act")).orElse("");
    }

    /** Whether times are to be chosen from: somebody asked for it, or the last choice failed. */
    public boolean isChoosing() {
        return visit != null
                && visit.status().isExpected()
                && (getAct().equals("times") || getAct().equals("move") && done == null || visit.stranded());
    }

    public boolean isAskedToCancel() {
        return getAct().equals("ask") && visit != null && visit.status().isExpected();
    }

    public BookedVisit getVisit() {
        return visit;
    }

    public String getCode() {
        return code;
    }

    public String getProblem() {
        return problem;
    }

    /** What was done, in a sentence. */
    public String getDone() {
        return done;
    }

    public List<FreeTime> getNearest() {
        return nearest;
    }

    public boolean isWaiting() {
        return waiting.isWaiting(visit.id());
    }

    /** The earlier time that is offered now, or null. */
    public EarlierTime getOffer() {
        return waiting.offered(visit.id()).orElse(null);
    }

    /** The first days with free times, from the day that was asked for. */
    public List<VisitWords.Day> getDays() {
        if (times == null) {
            times = changing.times(visit, choice.getFrom(), choice.getLastDay(), DAYS_SHOWN + 1);
        }
        return visitWords.days(times, DAYS_SHOWN);
    }

    /** The day after the last one that is shown, null when there are no times later. */
    public LocalDate getLater() {
        List<VisitWords.Day> days = getDays();
        return days.isEmpty()
                ? null
                : visitWords.firstAfter(times, days.get(days.size() - 1).date());
    }
}

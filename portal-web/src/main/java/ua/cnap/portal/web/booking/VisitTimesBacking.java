package ua.cnap.portal.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.booking.HoldRequest;
import ua.cnap.portal.booking.MakingBooking;
import ua.cnap.portal.booking.WaitingResult;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.slot.DayPart;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.slot.SlotTaken;
import ua.cnap.portal.slot.Visit;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/**
 * The fourth step: day and time, at the centre that was chosen or, to collect a result, where it waits. The chosen time is
 * held for five minutes.
 */
@Named
@RequestScoped
public class VisitTimesBacking {
    private static final int DAYS_SHOWN = 3;

    @Inject
    HttpServletRequest request;

    @Inject
    VisitChoice choice;

    @Inject
    VisitWords visitWords;

    @Inject
    MakingBooking making;

    @Inject
    FormTokens tokens;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private Visit visit;
    private String code = "";
    private String puzzle;
    private String problem;
    private List<FreeTime> nearest = List.of();
    private List<FreeTime> times;
    private List<VisitWords.Day> days;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        visit = choice.visit();
    }

    /** Shows the times of the chosen unit, or holds the one that was sent. */
    public void act() {
        if (visit.serviceCodes().isEmpty() || visit.unitId().isEmpty()) {
            redirect.to(language.href("/booking"));
        } else if (isChoosing() && sent()) {
            hold(Optional.empty());
        }
    }

    /** Finds the result by the code that was sent, or holds the time that was sent with it. */
    public void collect() {
        visit = null;
        code = Optional.ofNullable(request.getParameter("code")).orElse("");
        if (request.getParameter("code") == null || !sent()) {
            return;
        }
        try {
            visit = making.result(code, request.getRemoteAddr())
                    .map(WaitingResult::visit)
                    .orElse(null);
            problem = visit == null ? sentences.text("visit_collect.notFound") : null;
        } catch (BusinessException refused) {
            problem = sentences.text(refused);
        }
        if (visit != null && isChoosing()) {
            hold(Optional.of(code));
        }
    }

    private boolean sent() {
        boolean posted = "POST".equals(request.getMethod());
        if (posted && !tokens.isSentByOwnForm()) {
            tokens.refuse();
            return false;
        }
        return posted;
    }

    private boolean isChoosing() {
        return request.getParameter("choose") != null;
    }

    private void hold(Optional<String> resultCode) {
        Optional<Instant> begin = choice.begin();
        if (begin.isEmpty()) {
            problem = sentences.text("visit_times.choose");
            return;
        }
        try {
            UUID form = making.hold(new HoldRequest(
                    typed("puzzle"), typed("solution"), visit, begin.get(), resultCode, request.getRemoteAddr()));
            redirect.to(language.href("/booking/contacts/" + form));
        } catch (SlotTaken taken) {
            nearest = taken.nearest();
            problem = sentences.text(nearest.isEmpty() ? "visit_times.none" : "visit_times.taken");
        } catch (BusinessException refused) {
            problem = sentences.text(refused);
        }
    }

    public Visit getVisit() {
        return visit;
    }

    /** The code as typed, sent on with the chosen time; it never stands in an address. */
    public String getCode() {
        return code;
    }

    public String getProblem() {
        return problem;
    }

    /** The puzzle of the form: the one that was sent, as long as it may be used, else a new one. */
    public String getPuzzle() {
        if (puzzle == null) {
            puzzle = problem != null && !typed("puzzle").isEmpty() ? making.renewed(typed("puzzle")) : making.puzzle();
        }
        return puzzle;
    }

    /** Times nearest to one that was lost. */
    public List<FreeTime> getNearest() {
        return nearest;
    }

    /** The parts of the day to choose from. */
    public DayPart[] getParts() {
        return DayPart.values();
    }

    /** The first days with free times, from the day that was asked for. */
    public List<VisitWords.Day> getDays() {
        if (days == null) {
            days = visitWords.days(times(), DAYS_SHOWN);
        }
        return days;
    }

    /** The day after the last one that is shown, null when there are no times later. */
    public LocalDate getLater() {
        List<VisitWords.Day> shown = getDays();
        return shown.isEmpty()
                ? null
                : visitWords.firstAfter(times(), shown.get(shown.size() - 1).date());
    }

    /** Of one day more than is shown: it is where the next page begins. */
    private List<FreeTime> times() {
        if (times == null) {
            times = making.times(
                    new SlotQuery(
                            List.of(visit.centreId()),
                            visit.unitId(),
                            visit.serviceCodes(),
                            visit.function(),
                            choice.getFrom(),
                            choice.getLastDay(),
                            choice.getPart()),
                    DAYS_SHOWN + 1);
        }
        return times;
    }

    private String typed(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}

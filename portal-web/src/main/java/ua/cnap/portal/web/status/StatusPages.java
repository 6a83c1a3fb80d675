package ua.cnap.portal.web.status;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.status.Tracked;
import ua.cnap.portal.status.TrackingStatus;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.web.ui.KeptPages;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.PageEdition;
import ua.cnap.portal.web.ui.Sentences;

/**
 * Answers on the status page: the code comes in the body of a request, never in its address. The case is looked up each
 * time; a page that tells the same as one before is not drawn again. It shows nothing personal and repeats nothing that
 * was typed; the code of a booking or an appeal goes on to the page of that.
 */
@WebFilter(urlPatterns = "/tracking/status.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class StatusPages extends HttpFilter {
    private static final int KEPT = 1000;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient TrackingStatus tracking;

    @Inject
    transient InvitingVisitors inviting;

    @Inject
    transient Sentences sentences;

    @Inject
    transient Language language;

    @Inject
    transient PlaceWords placeWords;

    @Inject
    transient PageEdition edition;

    private final transient KeptPages kept = new KeptPages(KEPT);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String code = "POST".equals(request.getMethod()) ? request.getParameter("code") : null;
        response.setHeader("Cache-Control", code == null ? "public, max-age=60" : "no-store");
        StatusAnswer answer = code == null ? StatusAnswer.NOTHING_ASKED : track(code, request.getRemoteAddr());
        if (answer.elsewhere() != null) {
            handOn(language.href(answer.elsewhere()), response);
            return;
        }
        answer.attachTo(request);
        response.setStatus(answer.httpStatus());
        if (answer.isForEverybody() && request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) == null) {
            kept.answer(key(answer), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The browser sends the same code, in the body again, to the page that shows what has it. */
    private static void handOn(String address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader("Location", address);
    }

    private StatusAnswer track(String code, String from) {
        try {
            Tracked tracked = tracking.track(code, from);
            StatusAnswer answer = StatusAnswer.of(tracked, survey(tracked, code));
            return answer.isNothing()
                    ? StatusAnswer.problem(HttpServletResponse.SC_OK, sentences.text("tracking_status.notFound"))
                    : answer;
        } catch (TooManyAttempts refused) {
            return StatusAnswer.problem(TOO_MANY_REQUESTS, sentences.text(refused));
        }
    }

    private Optional<String> survey(Tracked tracked, String code) {
        return tracked.progress()
                .filter(progress -> progress.status().isFinal())
                .flatMap(closed -> inviting.afterFollowedCase(code))
                .map(door -> language.href("/s/" + door));
    }

    /** What the page is drawn from: where and when a result is handed out besides what the case tells. */
    private Key key(StatusAnswer answer) {
        PlaceWords.ResultPlace place = answer.progress() == null ? null : placeWords.of(answer.progress());
        return new Key(edition.mark(), language.getLocale(), answer, place);
    }

    private record Key(String edition, Locale language, StatusAnswer answer, PlaceWords.ResultPlace place) {}
}

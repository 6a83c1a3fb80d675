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
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.status.TrackingStatus;
import ua.cnap.portal.web.ui.KeptPages;
import ua.cnap.portal.web.ui.PageEdition;
import ua.cnap.portal.web.ui.PublicAddresses;
import ua.cnap.portal.web.ui.Sentences;

/**
 * Answers on the status page: the code comes in the body of a request, never in its address. The case is looked up each
 * time; a page that tells the same as one before is not drawn again. It shows nothing personal and repeats nothing that
 * was typed, but for the code of what another page shows, which it hands on.
 */
@WebFilter(urlPatterns = "/tracking/status.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class StatusPages extends HttpFilter {
    private static final int KEPT = 1000;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient TrackingStatus tracking;

    @Inject
    transient Sentences sentences;

    @Inject
    transient PageEdition edition;

    private final transient KeptPages kept = new KeptPages(KEPT);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String code = "POST".equals(request.getMethod()) ? request.getParameter("code") : null;
        response.setHeader("Cache-Control", code == null ? "public, max-age=60" : "no-store");
        StatusAnswer answer = code == null ? StatusAnswer.NOTHING_ASKED : track(code, request.getRemoteAddr());
        answer.attachTo(request);
        response.setStatus(answer.httpStatus());
        boolean same = answer.elsewhere() == null;
        if (same && request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) == null) {
            Locale language = (Locale) request.getAttribute(PublicAddresses.LOCALE);
            kept.answer(new Key(edition.mark(), language, answer), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private StatusAnswer track(String code, String from) {
        try {
            StatusAnswer answer = StatusAnswer.of(tracking.track(code, from));
            return answer.isNothing()
                    ? StatusAnswer.problem(HttpServletResponse.SC_OK, sentences.text("tracking_status.notFound"))
                    : answer;
        } catch (TooManyAttempts refused) {
            return StatusAnswer.problem(TOO_MANY_REQUESTS, sentences.text(refused));
        }
    }

    private record Key(String edition, Locale language, StatusAnswer answer) {}
}

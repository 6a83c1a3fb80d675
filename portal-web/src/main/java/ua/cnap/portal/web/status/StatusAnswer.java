package ua.cnap.portal.web.status;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.status.Tracked;
import ua.cnap.portal.status.UsualTime;

/**
 * What the status page tells: nothing yet, how far a case is, where else to look, or why nothing can be told.
 *
 * @param httpStatus status code of the answer
 * @param progress how far the case is, or null
 * @param usual how long such cases take, or null
 * @param elsewhere the address of the page that shows what has the code when it is no case, or null
 * @param survey where its holder rates a case that is closed, or null; no two codes lead to the same
 * @param problem what to tell instead, or null
 */
record StatusAnswer(
        int httpStatus, CaseProgress progress, UsualTime usual, String elsewhere, String survey, String problem) {
    private static final String NAME = "portal.statusAnswer";

    /** The page before anything was asked. */
    static final StatusAnswer NOTHING_ASKED = new StatusAnswer(HttpServletResponse.SC_OK, null, null, null, null, null);

    /** What a code leads to. */
    static StatusAnswer of(Tracked tracked, Optional<String> survey) {
        return new StatusAnswer(
                HttpServletResponse.SC_OK,
                tracked.progress().orElse(null),
                tracked.usual().orElse(null),
                tracked.elsewhere().orElse(null),
                survey.orElse(null),
                null);
    }

    /** Why nothing can be told. */
    static StatusAnswer problem(int httpStatus, String problem) {
        return new StatusAnswer(httpStatus, null, null, null, null, problem);
    }

    boolean isNothing() {
        return progress == null && elsewhere == null;
    }

    /** Whether whoever gets the same answer gets the same page. */
    boolean isForEverybody() {
        return survey == null;
    }

    /** Leaves the answer for the page that draws it. */
    void attachTo(ServletRequest request) {
        request.setAttribute(NAME, this);
    }

    static StatusAnswer of(ServletRequest request) {
        return (StatusAnswer) request.getAttribute(NAME);
    }
}

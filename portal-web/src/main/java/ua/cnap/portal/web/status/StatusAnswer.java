package ua.cnap.portal.web.status;

import jakarta.servlet.ServletRequest;
import ua.cnap.portal.casework.CaseProgress;

/**
 * What the status page tells: nothing yet, how far a case is, or why that cannot be told. All of it is the same for
 * everybody, so that equal answers are equal pages.
 *
 * @param httpStatus status code of the answer
 * @param progress how far the case is, or null
 * @param problem what to tell instead, or null
 */
record StatusAnswer(int httpStatus, CaseProgress progress, String problem) {
    private static final String NAME = "portal.statusAnswer";

    /** Leaves the answer for the page that draws it. */
    void attachTo(ServletRequest request) {
        request.setAttribute(NAME, this);
    }

    static StatusAnswer of(ServletRequest request) {
        return (StatusAnswer) request.getAttribute(NAME);
    }
}

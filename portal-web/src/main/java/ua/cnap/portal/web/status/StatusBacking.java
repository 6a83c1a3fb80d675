package ua.cnap.portal.web.status;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.status.TrackingStatus;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Sentences;

/** The page of the case status: the code comes in the body of a request, never in its address. */
@Named
@RequestScoped
public class StatusBacking {
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    HttpServletRequest request;

    @Inject
    TrackingStatus tracking;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    private Optional<CaseProgress> progress = Optional.empty();
    private String problem;

    @PostConstruct
    void track() {
        String typed = request.getParameter("code");
        if (!"POST".equals(request.getMethod()) || typed == null) {
            return;
        }
        response.mayNotBeStored();
        try {
            progress = tracking.track(typed, request.getRemoteAddr());
            problem = progress.isEmpty() ? sentences.text("tracking_status.notFound") : null;
        } catch (TooManyAttempts refused) {
            response.status(TOO_MANY_REQUESTS);
            problem = sentences.text(refused);
        }
    }

    public CaseProgress getProgress() {
        return progress.orElse(null);
    }

    /** What to tell when there is nothing to show, or null. */
    public String getProblem() {
        return problem;
    }
}

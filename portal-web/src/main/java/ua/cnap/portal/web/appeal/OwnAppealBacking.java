package ua.cnap.portal.web.appeal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ua.cnap.portal.appeal.AppealProgress;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.tracking.AppealStatus;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Sentences;

/**
 * One's own appeal, by its code. The code comes in the body of a request only; a link carries it in the fragment, which a
 * script puts into the form. Looking changes nothing, so the form needs no token and may come from the page of all codes.
 */
@Named
@RequestScoped
public class OwnAppealBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    AppealStatus status;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    private AppealProgress progress;
    private String problem;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
    }

    /** Shows how far the appeal is, if a code was sent. */
    public void act() {
        if (!"POST".equals(request.getMethod())) {
            return;
        }
        try {
            progress = status.track(getCode(), request.getRemoteAddr()).orElse(null);
            problem = progress == null ? sentences.text("appeal.mine.notFound") : null;
        } catch (BusinessException refused) {
            problem = sentences.text(refused);
        }
    }

    /** The code as it was typed. */
    public String getCode() {
        return Optional.ofNullable(request.getParameter("code")).orElse("");
    }

    public AppealProgress getProgress() {
        return progress;
    }

    public String getProblem() {
        return problem;
    }
}

package ua.cnap.portal.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.status.UsualTime;

/** Gives the status page what {@link StatusPages} found out. */
@Named
@RequestScoped
public class StatusBacking {
    @Inject
    HttpServletRequest request;

    public CaseProgress getProgress() {
        return StatusAnswer.of(request).progress();
    }

    /** How long such cases take, or null. */
    public UsualTime getUsual() {
        return StatusAnswer.of(request).usual();
    }

    /** Where the holder of the code rates a case that is closed, or null. */
    public String getSurvey() {
        return StatusAnswer.of(request).survey();
    }

    /** What to tell when there is nothing to show, or null. */
    public String getProblem() {
        return StatusAnswer.of(request).problem();
    }
}

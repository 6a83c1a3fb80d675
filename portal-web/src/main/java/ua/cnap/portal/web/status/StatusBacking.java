package ua.cnap.portal.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ua.cnap.portal.casework.CaseProgress;

/** Gives the status page what {@link StatusPages} found out. */
@Named
@RequestScoped
public class StatusBacking {
    @Inject
    HttpServletRequest request;

    public CaseProgress getProgress() {
        return StatusAnswer.of(request).progress();
    }

    /** What to tell when there is nothing to show, or null. */
    public String getProblem() {
        return StatusAnswer.of(request).problem();
    }
}

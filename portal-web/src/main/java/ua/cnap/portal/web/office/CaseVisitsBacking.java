package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.booking.BookedVisit;
import ua.cnap.portal.booking.KeepingBookings;
import ua.cnap.portal.web.identity.CurrentUser;

/** The booked visits that the case of the page is what they are about. */
@Named
@RequestScoped
public class CaseVisitsBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    KeepingBookings keeping;

    private List<BookedVisit> visits;

    @PostConstruct
    void read() {
        visits = keeping.ofCase(user.staff(), Long.parseLong((String) request.getAttribute("caseId")));
    }

    /** The visits, the last first; none for who looks after no visits. */
    public List<BookedVisit> getVisits() {
        return visits;
    }
}

package ua.cnap.portal.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.identity.Roles;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.opinion.ReadingOpinion;
import ua.cnap.portal.opinion.RecountingOpinion;
import ua.cnap.portal.remark.Remark;
import ua.cnap.portal.remark.ReviewingRemarks;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.office.SentForm;
import ua.cnap.portal.web.ui.CurrentResponse;

/** The opinions of visitors for who works at the centre, and for the administrator of the portal, who sees them all. */
@Named
@RequestScoped
public class OfficeOpinionBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReadingOpinion reading;

    @Inject
    RecountingOpinion recounting;

    @Inject
    ReviewingRemarks reviewing;

    @Inject
    OpinionBacking figures;

    @Inject
    OpinionAddress address;

    @Inject
    SentForm sent;

    @Inject
    CurrentResponse response;

    private Boolean proved;

    /** Proves the sums or counts them anew, if that was asked for; reads the figures, so that a page nobody may see is not begun. */
    public void act() {
        response.mayNotBeStored();
        Centre centre = centre();
        sent.act().ifPresent(act -> {
            if ("recount".equals(act)) {
                recounting.recount(centre.id());
            }
            proved = recounting.differences(centre.id()) == 0;
        });
        figures.read(centre);
    }

    /** The centre of this page: the own one of who works at one, else the one in the address. */
    Centre centre() {
        if (isAbove()) {
            return request.getAttribute("opinionCentre") == null
                    ? catalogue.centres().stream().findFirst().orElseThrow(NotFound::new)
                    : figures.centreOfAddress();
        }
        String own = user.staff().centreId();
        Object asked = request.getAttribute("opinionCentre");
        if (asked != null && !asked.equals(own)) {
            throw new NotFound();
        }
        return catalogue.findCentre(own).orElseThrow(NotFound::new);
    }

    /** Whether who is at work is above the centres: the administrator of the portal. */
    public boolean isAbove() {
        return request.isUserInRole(Roles.PORTAL_ADMINISTRATOR);
    }

    /** Whether there is anything here for who is at work. */
    public boolean isOffered() {
        return isAbove() || user.isClerk();
    }

    /** How many visitors signalled corruption. */
    public long getSignals() {
        return reading.signals(figures.getOpinion().query());
    }

    /** What they wrote. */
    public List<Remark> getConfidential() {
        return reviewing.confidential(figures.getCentre().id());
    }

    /** Whether the sums are what the sheets say, null before that was asked for. */
    public Boolean getProved() {
        return proved;
    }

    /** The month before this one, for the monthly sheet. */
    public YearMonth getLastMonth() {
        return YearMonth.from(address.today()).minusMonths(1);
    }

    /** The other centres. */
    public List<Centre> getOthers() {
        return catalogue.centres().stream()
                .filter(other -> !other.id().equals(figures.getCentre().id()))
                .toList();
    }
}

package ua.cnap.portal.opinion;

import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The administrator of the portal proves that the sums are what the sheets say, or counts them anew. */
@Stateless
public class RecountingOpinion {
    @Inject
    TallyKeeping tallies;

    /** How many sums of a centre differ from its sheets: none, unless somebody changed the database by hand. */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public int differences(String centreId) {
        return tallies.differences(centreId);
    }

    /** Counts a centre anew from its sheets; groups that are kept meanwhile wait. */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public void recount(String centreId) {
        tallies.recount(centreId);
    }
}

package ua.cnap.portal.receipt;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** Clerks print the papers of the cases of their own centre. */
@Stateless
public class PrintingCase {
    @Inject
    ReadingCase reading;

    @Inject
    BrowsingCatalogue catalogue;

    /**
     * The routing sheet as a PDF (лист про проходження справи, R-207).
     *
     * @throws NotFound when the clerk's centre has no such case
     */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public byte[] routingSheet(StaffMember clerk, long caseId) {
        CaseDossier file = reading.open(clerk, caseId, "uk");
        return RoutingSheetWriter.write(
                file, catalogue.findCentre(file.centreId()).orElseThrow(NotFound::new));
    }
}

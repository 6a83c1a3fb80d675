package ua.cnap.portal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import ua.cnap.portal.authenticity.IssuedPapers;
import ua.cnap.portal.authenticity.PaperKind;
import ua.cnap.portal.authenticity.PaperSubject;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.papers.Paper;

/** Issues the papers of a case in the heading of its centre, inside the caller's transaction. */
@ApplicationScoped
class CasePapers {
    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    IssuedPapers papers;

    byte[] issue(PaperKind kind, CaseDossier file, BiFunction<CaseDossier, Centre, Paper> writer) {
        Centre centre = catalogue.findCentre(file.centreId()).orElseThrow(NotFound::new);
        return papers.issue(kind, PaperSubject.ofCase(file.centreId(), file.id()), writer.apply(file, centre));
    }
}

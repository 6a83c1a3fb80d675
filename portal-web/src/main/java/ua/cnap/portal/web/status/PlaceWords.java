package ua.cnap.portal.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.web.ui.Sentences;

/** Where a result is that is collected at a unit, in plain words. */
@Named
@RequestScoped
public class PlaceWords {
    private static final Set<CaseStatus> TOLD =
            EnumSet.of(CaseStatus.AWAITS_TRANSIT, CaseStatus.IN_TRANSIT, CaseStatus.READY, CaseStatus.RETURNING);

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Sentences sentences;

    /** The sentence; empty before there is a result, and for one that is collected in the centre. */
    public String of(CaseProgress progress) {
        return progress.collectionUnit().isEmpty() || !TOLD.contains(progress.status())
                ? ""
                : sentences.text(
                        "progress.place." + progress.status(), nameOf(progress.centreId(), progress.collectionUnit()));
    }

    /** Name and address of a unit. */
    public String nameOf(String centreId, String unitId) {
        return catalogue
                .findCentre(centreId)
                .flatMap(centre -> centre.findUnit(unitId))
                .map(Unit::place)
                .orElse(unitId);
    }
}

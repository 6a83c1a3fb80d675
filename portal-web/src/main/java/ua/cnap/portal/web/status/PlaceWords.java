package ua.cnap.portal.web.status;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.EditorialMark;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.schedule.OpenHours;
import ua.cnap.portal.web.catalogue.Timetable;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** Where a result is and when it is handed out there, in plain words. */
@Named
@RequestScoped
public class PlaceWords {
    private static final Set<CaseStatus> TOLD =
            EnumSet.of(CaseStatus.AWAITS_TRANSIT, CaseStatus.IN_TRANSIT, CaseStatus.READY, CaseStatus.RETURNING);

    @Inject
    OpenHours openHours;

    @Inject
    Timetable timetable;

    @Inject
    Language language;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Sentences sentences;

    /**
     * Where a result is.
     *
     * @param sentence where
     * @param hours when it is handed out there; empty as long as it is not there, or no hours are set
     */
    public record ResultPlace(String sentence, List<Timetable.Line> hours) {}

    /** The place; null before there is a result and after it was handed out. */
    public ResultPlace of(CaseProgress progress) {
        return catalogue
                .findCentre(progress.centreId())
                .filter(centre -> TOLD.contains(progress.status()))
                .flatMap(centre -> at(centre, progress))
                .orElse(null);
    }

    private Optional<ResultPlace> at(Centre centre, CaseProgress progress) {
        boolean ready = progress.status() == CaseStatus.READY;
        if (progress.collectionUnit().isEmpty() && !ready) {
            return Optional.empty();
        }
        String unitId = progress.collectionUnit().isEmpty() ? centre.id() : progress.collectionUnit();
        String where = progress.collectionUnit().isEmpty()
                ? sentences.text("progress.place.centre", nameOf(centre))
                : sentences.text("progress.place." + progress.status(), nameOf(centre.id(), unitId));
        return Optional.of(new ResultPlace(
                where,
                timetable.lines(ready ? openHours.weekly(centre, unitId, DeskFunction.ISSUE) : Optional.empty())));
    }

    private String nameOf(Centre centre) {
        return EditorialMark.certain(centre.address())
                .map(address -> centre.nameIn(language.getLocale()) + ", " + address)
                .orElseGet(() -> centre.nameIn(language.getLocale()));
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

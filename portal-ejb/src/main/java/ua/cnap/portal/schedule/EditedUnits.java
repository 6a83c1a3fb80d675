package ua.cnap.portal.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Editor;

/** The centres and units whose schedule an editor may see and change. */
@ApplicationScoped
class EditedUnits {
    @Inject
    CurrentCentres centres;

    /** The centre, when it is one of the editor's. */
    Centre centre(Editor editor, String centreId) {
        return centres.get()
                .find(centreId)
                .filter(centre -> editor.mayEdit(centreId))
                .orElseThrow(NotFound::new);
    }

    /** The centre of the unit, when it is one of the editor's. */
    Centre centreOf(Editor editor, String centreId, String unitId) {
        Centre centre = centre(editor, centreId);
        centre.findUnit(unitId).orElseThrow(NotFound::new);
        return centre;
    }
}

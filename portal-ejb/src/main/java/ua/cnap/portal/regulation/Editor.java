package ua.cnap.portal.regulation;

import java.util.Optional;

/**
 * Who edits regulations.
 *
 * @param name full name
 * @param centreId the one centre whose head it is; nothing for the administrator of the portal, who edits them all
 */
public record Editor(String name, Optional<String> centreId) {
    /** Whether this centre is among those the editor edits. */
    public boolean mayEdit(String otherCentreId) {
        return centreId.isEmpty() || centreId.get().equals(otherCentreId);
    }
}

package ua.cnap.portal.cabinet;

import ua.cnap.portal.casework.OwnCase;

/**
 * A case in the list of its applicant.
 *
 * @param filed the case
 * @param asked whether the centre asks to mend the package and has no answer yet
 */
public record CabinetLine(OwnCase filed, boolean asked) {}

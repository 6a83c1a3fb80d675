package ua.cnap.portal.cabinet;

import java.util.List;
import ua.cnap.portal.access.CaseAccess;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.casework.ServedBy;

/**
 * A case as its applicant opens it.
 *
 * @param number its number
 * @param service the service
 * @param progress how far it is
 * @param withdrawable whether the application can still be withdrawn
 * @param refused whether it was refused, so that the refusal can be read
 * @param repeatable whether it can be filed again after that
 * @param filedHere whether it was filed on the portal, so that it has a receipt here
 * @param opened who opened it at work
 */
public record OwnCaseFile(
        String number,
        ServedBy service,
        CaseProgress progress,
        boolean withdrawable,
        boolean refused,
        boolean repeatable,
        boolean filedHere,
        List<CaseAccess> opened) {}

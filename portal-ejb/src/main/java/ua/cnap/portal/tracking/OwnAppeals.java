package ua.cnap.portal.tracking;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.AppealCodes;
import ua.cnap.portal.appeal.AppealProgress;
import ua.cnap.portal.appeal.Appeals;
import ua.cnap.portal.identity.People;
import ua.cnap.portal.identity.SignedInPerson;

/** The appeals that somebody wrote signed in; what may be anonymous is tied to nobody and is not among them. */
@Stateless
public class OwnAppeals {
    private static final int MOST = 50;

    @Inject
    Appeals appeals;

    @Inject
    AppealCodes codes;

    @Inject
    People people;

    /** The last appeals of a person, the newest first. */
    @RolesAllowed(CITIZEN)
    public List<OwnAppeal> list(SignedInPerson person) {
        return people.findId(person).stream()
                .flatMap(id -> appeals.writtenBy(id, MOST).stream())
                .map(this::own)
                .toList();
    }

    private OwnAppeal own(Appeal appeal) {
        return new OwnAppeal(AppealProgress.of(appeal), codes.address(appeal));
    }
}

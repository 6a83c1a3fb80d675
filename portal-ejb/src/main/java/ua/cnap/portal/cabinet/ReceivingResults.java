package ua.cnap.portal.cabinet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.NotingCase;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.identity.SignedInPerson;

/**
 * Notes that the applicant received the result in electronic form: who and when, once. Who chose this way has
 * the result with that; for others it is a copy of what they still collect.
 */
@ApplicationScoped
public class ReceivingResults {
    @Inject
    MakingMove making;

    @Inject
    NotingCase noting;

    /** The case, while nobody else notes its receipt; before anything of it is read. */
    public CaseFile lock(long caseId) {
        return making.lock(caseId);
    }

    /** Notes the receipt of a locked case. */
    public void note(CaseFile file, SignedInPerson person) {
        boolean noted = file.routing().stream().anyMatch(entry -> entry.action() == RoutingAction.TAKEN_ELECTRONICALLY);
        if (noted) {
            return;
        }
        if (file.terms().electronic() && CaseMove.TAKE_ELECTRONICALLY.isAllowedFrom(file.status())) {
            making.make(file, CaseMove.TAKE_ELECTRONICALLY, Map.of(), person.fullName());
        } else {
            noting.note(file.id(), RoutingAction.TAKEN_ELECTRONICALLY, person.fullName(), "");
        }
    }
}

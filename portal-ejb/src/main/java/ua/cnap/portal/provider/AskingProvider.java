package ua.cnap.portal.provider;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.routing.RoutingCase;
import ua.cnap.portal.routing.StageRefused;

/** Clerks see how far the providers are, ask them, and note what providers that do not work here have told. */
@Stateless
public class AskingProvider {
    @Inject
    MakingMove making;

    @Inject
    CaseRecords records;

    @Inject
    RoutingCase routing;

    @Inject
    Enquiries enquiries;

    @Inject
    Clock clock;

    /**
     * The stages and enquiries of a case.
     *
     * @throws NotFound when the clerk's centre has no such case
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public CaseRouting read(StaffMember clerk, long caseId) {
        records.demand(clerk, Right.READ, caseId);
        return new CaseRouting(routing.statesOf(caseId), enquiries.of(caseId));
    }

    /**
     * Asks the provider how far the case is; the same question is not asked again before it is answered.
     *
     * @throws NotFound when the clerk's centre has no such case
     * @throws NotPermitted when the clerk may only read it
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void ask(StaffMember clerk, long caseId, String question) {
        CaseFile file = led(clerk, caseId);
        String asked = PlainText.line(question);
        if (enquiries.of(caseId).stream().noneMatch(earlier -> earlier.asksAgain(asked))) {
            making.make(file, CaseMove.ENQUIRE, Map.of(Particular.QUESTION, asked), clerk.fullName());
            enquiries.add(new Enquiry(caseId, clerk.fullName(), asked, clock.instant()));
        }
    }

    /**
     * Notes that a stage is passed, as its provider told on paper.
     *
     * @throws NotFound when the clerk's centre has no such case
     * @throws NotPermitted when the clerk may only read it
     * @throws StageRefused when the stage cannot be passed now
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void pass(StaffMember clerk, long caseId, int number, String conclusion) {
        CaseFile file = led(clerk, caseId);
        routing.pass(file, number, Optional.empty(), PlainText.line(conclusion), clerk.fullName());
    }

    private CaseFile led(StaffMember clerk, long caseId) {
        CaseFile file = making.lock(caseId);
        records.demand(clerk, Right.PROCESS, caseId);
        return file;
    }
}

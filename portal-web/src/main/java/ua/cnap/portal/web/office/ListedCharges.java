package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.cnap.portal.charge.CaseCharge;
import ua.cnap.portal.charge.ClaimingCase;
import ua.cnap.portal.duty.StaffEntry;
import ua.cnap.portal.journal.ChargingListedCases;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.web.identity.CurrentUser;

/** Who has the cases of a page of the journal in hands; taking, leaving and giving the chosen ones. */
@Named
@RequestScoped
public class ListedCharges {
    @Inject
    CurrentUser user;

    @Inject
    ClaimingCase claiming;

    @Inject
    ChargingListedCases charging;

    @Inject
    ChosenCases chosen;

    @Inject
    SentForm sent;

    private Map<Long, CaseCharge> charges = Map.of();
    private Map<Long, String> holders = Map.of();
    private List<StaffEntry> assignees;

    /** The page shows these lines now. */
    void shows(List<JournalEntry> lines) {
        charges = claiming.of(user.staff(), lines.stream().map(JournalEntry::id).toList());
        holders = new HashMap<>();
        charges.forEach((id, charge) -> charge.holder().ifPresent(holder -> holders.put(id, holder)));
    }

    /** Who has a case in hands, by its id; nothing for nobody. */
    public Map<Long, String> getHolders() {
        return holders;
    }

    /** Whether somebody else has one of the shown cases in hands. */
    public boolean isAnyHeldByAnother() {
        return charges.values().stream()
                .anyMatch(charge -> charge.isHeldByAnother(user.staff().login()));
    }

    /** Takes the chosen cases into the clerk's hands. */
    public void claim() {
        chosen.work(cases -> charging.claim(user.staff(), cases));
    }

    /** Lets go of the chosen cases. */
    public void release() {
        chosen.work(cases -> charging.release(user.staff(), cases));
    }

    /** Gives the chosen cases to somebody. */
    public void assign() {
        chosen.work(cases -> charging.assign(user.staff(), cases, sent.text("assignee")));
    }

    /** To whom the reader may give cases; nobody when they do not give any. */
    public List<StaffEntry> getAssignees() {
        if (assignees == null) {
            assignees = claiming.assignees(user.staff());
        }
        return assignees;
    }
}

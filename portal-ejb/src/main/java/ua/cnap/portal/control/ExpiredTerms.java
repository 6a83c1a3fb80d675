package ua.cnap.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.cnap.portal.casework.CaseFile;

/** What the rules say of a term that has run out. */
@ApplicationScoped
public class ExpiredTerms {
    @Inject
    TermRules rules;

    /** Whether a collegial body decides, which may do so at its first meeting after the term. */
    public boolean waitsForMeeting(CaseFile file, CaseDeadline deadline) {
        return deadline.kind() == DeadlineKind.DECISION
                && deadline.basis() != Basis.MEETING
                && rules.collegialBody(file).isPresent();
    }

    /** Whether the silence of the provider consents: the card says so and the package is surely signed (Law 2806-IV). */
    public boolean mayBeSilent(CaseFile file) {
        return rules.mayBeSilent(file);
    }

    /** Whether the applicant has neither an address nor contacts. */
    public boolean isOutOfReach(CaseFile file) {
        return TermRules.isOutOfReach(file);
    }
}

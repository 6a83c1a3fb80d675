package ua.cnap.portal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.cnap.portal.cabinet.OwnedCases;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.OwnCase;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.slot.Visit;

/** Own cases that a visit can be about: not closed, of a service of the visit, kept by its centre. */
@ApplicationScoped
class VisitedCases {
    @Inject
    OwnedCases own;

    @Inject
    CaseRecords cases;

    List<OwnCase> of(SignedInPerson person, Visit visit) {
        return own.of(person).stream()
                .filter(each -> !each.status().isFinal())
                .filter(each -> visit.serviceCodes().contains(each.service().serviceCode()))
                .filter(each -> dossier(each.caseId()).centreId().equals(visit.centreId()))
                .toList();
    }

    /** The case that an application became, if a visit of its applicant can be about it. */
    long demand(SignedInPerson person, UUID applicationId, Visit visit) {
        return of(person, visit).stream()
                .filter(each -> each.applicationId().equals(applicationId))
                .map(OwnCase::caseId)
                .findFirst()
                .orElseThrow(BookingRefused::notOffered);
    }

    /** Where letters about the last registered case of a person go, empty for none. */
    String mailbox(SignedInPerson person) {
        return own.of(person).stream()
                .findFirst()
                .flatMap(last -> dossier(last.caseId()).applicant().mailbox())
                .orElse("");
    }

    private CaseDossier dossier(long caseId) {
        return cases.dossier(caseId);
    }
}

package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.People;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Regulations;

/** The cases for the features that show them outside the office; who may see what is theirs to decide. */
@ApplicationScoped
public class CaseRecords {
    private static final int MOST_LISTED = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseFiles cases;

    @Inject
    Regulations regulations;

    @Inject
    Rights rights;

    @Inject
    People people;

    /** Everything about a case. */
    public CaseDossier dossier(long caseId) {
        CaseFile file = cases.get(caseId);
        return CaseDossier.of(file, cases.checkOf(caseId), regulations.of(file.centreId()), "uk");
    }

    /**
     * Refuses somebody of a centre who has no such right over a case.
     *
     * @throws NotFound when they may not even read it
     * @throws NotPermitted when they may read it, but not do this
     */
    public void demand(StaffMember clerk, Right right, long caseId) {
        CaseFile file = cases.get(caseId);
        rights.demand(clerk, right, file.centreId(), file.origin().units(file.centreId(), file.terms()));
    }

    /** Whether somebody of a centre may read a case. */
    public boolean isReadableBy(StaffMember clerk, long caseId) {
        return may(clerk, Right.READ, caseId);
    }

    /** Whether somebody of a centre has this right over a case. */
    public boolean may(StaffMember person, Right right, long caseId) {
        CaseFile file = cases.get(caseId);
        return rights.may(person, right, file.centreId(), file.origin().units(file.centreId(), file.terms()));
    }

    /** The receipt of the case that an application became, if it was filed. */
    public Optional<Receipt> findReceipt(UUID applicationId) {
        return cases.findByApplication(applicationId).map(Receipt::of);
    }

    /** The case that an application became; nothing of it is read, so that it can be locked as it stands. */
    public Optional<Long> findCaseId(UUID applicationId) {
        return entities.createQuery("select c.id from CaseFile c where c.origin.applicationId = :id", Long.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** The receipt of a case. */
    public Receipt receipt(long caseId) {
        return Receipt.of(cases.get(caseId));
    }

    /** A person's cases, the last registered first. */
    public List<OwnCase> casesOf(SignedInPerson person) {
        Optional<Long> owner = people.findId(person);
        return owner.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select new ua.cnap.portal.casework.OwnCase(c.id, c.origin.applicationId, c.number,
                                       c.service, c.registeredAt, c.terms.dueOn, c.status, c.expectedOn,
                                       c.terms.collectionUnit)
                                  from CaseFile c where c.origin.ownerId = :owner order by c.registeredAt desc, c.id desc
                                """, OwnCase.class)
                        .setParameter("owner", owner.get())
                        .setMaxResults(MOST_LISTED)
                        .getResultList();
    }
}

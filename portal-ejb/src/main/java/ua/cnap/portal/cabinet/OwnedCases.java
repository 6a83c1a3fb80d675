package ua.cnap.portal.cabinet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.OwnCase;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.filing.FilingApplication;
import ua.cnap.portal.identity.CodeKind;
import ua.cnap.portal.identity.People;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.intake.FiledInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Page;

/** Which cases are a person's own: filed on the portal, or at the counter with the identity document checked. */
@ApplicationScoped
public class OwnedCases {
    private static final int SIZE = 25;
    /** Filed on the portal, or at the counter in the way that {@link FiledInPerson} says. */
    private static final String OWN = """
             from (select id from casework_case where owner_id = :owner
                   union
                   select case_id from intake_package
                    where applicant_code = :code and applicant_code <> '' and identity_document <> ''
                      and representative_name is null) own
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    CaseRecords records;

    @Inject
    FilingApplication filing;

    @Inject
    FiledInPerson filedInPerson;

    /** The person's cases, the last registered first. */
    public List<OwnCase> of(SignedInPerson person) {
        return Stream.concat(records.casesOf(person).stream(), filedInPerson.of(person).stream())
                .sorted(Comparator.comparing(OwnCase::registeredAt).reversed())
                .toList();
    }

    /** A page of the person's cases, the last registered first; it costs the same however many there are. */
    Page<OwnCase> page(SignedInPerson person, int asked) {
        long total = ((Number) ids(person, "select count(*)", "").getSingleResult()).longValue();
        int shown = Math.min(Math.max(1, asked), (int) Math.max(1, (total + SIZE - 1) / SIZE));
        List<?> ids = ids(person, "select id", " order by id desc")
                .setFirstResult((shown - 1) * SIZE)
                .setMaxResults(SIZE)
                .getResultList();
        List<OwnCase> rows = entities.createQuery("""
                        select new ua.cnap.portal.casework.OwnCase(c.id, coalesce(c.origin.applicationId, t.cabinetId),
                               c.number, c.service, c.registeredAt, c.terms.dueOn, c.status, c.expectedOn,
                               c.terms.collectionUnit)
                          from CaseFile c left join TakenPackage t on t.caseId = c.id
                         where c.id in :ids order by c.id desc
                        """, OwnCase.class)
                .setParameter(
                        "ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
                .getResultList();
        return new Page<>(rows, shown, SIZE, total);
    }

    private Query ids(SignedInPerson person, String what, String order) {
        return entities.createNativeQuery(what + OWN + order)
                .setParameter("owner", people.findId(person).orElse(0L))
                .setParameter("code", person.codeKind() == CodeKind.RNOKPP ? person.code() : "");
    }

    /**
     * The case with this address in the cabinet: the application it was, or what the counter gave it.
     *
     * @throws NotFound when it is not the person's, or was not filed
     */
    public long find(SignedInPerson person, UUID address) {
        Optional<Long> taken = filedInPerson.find(person, address);
        return taken.or(() -> filing.findReceipt(person, address).map(Receipt::caseId))
                .orElseThrow(NotFound::new);
    }
}

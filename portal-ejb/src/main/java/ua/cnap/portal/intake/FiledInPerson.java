package ua.cnap.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.casework.OwnCase;
import ua.cnap.portal.identity.CodeKind;
import ua.cnap.portal.identity.SignedInPerson;

/**
 * The cases that a person filed at the counter and sees in the cabinet after signing in: the tax number of the certificate
 * is the one that the clerk entered, and the clerk checked the identity document of the person, who filed without a
 * representative. A number alone, typed from a letter or by a representative, gives nobody a case.
 */
@ApplicationScoped
public class FiledInPerson {
    private static final int MOST_LISTED = 200;
    private static final String OWN_CASE = """
            new ua.cnap.portal.casework.OwnCase(c.id, t.cabinetId, c.number, c.service, c.registeredAt,
                c.terms.dueOn, c.status, c.expectedOn, c.terms.collectionUnit)
            """;

    @PersistenceContext
    EntityManager entities;

    /** These cases of a person, the last registered first. */
    public List<OwnCase> of(SignedInPerson person) {
        return isKnownByTaxNumber(person)
                ? query(OWN_CASE, OwnCase.class, person, "").getResultList()
                : List.of();
    }

    /** The one of them with this address in the cabinet. */
    public Optional<Long> find(SignedInPerson person, UUID cabinetId) {
        return isKnownByTaxNumber(person)
                ? query("t.caseId", Long.class, person, " and t.cabinetId = :id")
                        .setParameter("id", cabinetId)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isKnownByTaxNumber(SignedInPerson person) {
        return person.codeKind() == CodeKind.RNOKPP;
    }

    private <T> TypedQuery<T> query(String what, Class<T> type, SignedInPerson person, String which) {
        return entities.createQuery(
                        "select " + what + " from TakenPackage t join CaseFile c on c.id = t.caseId"
                                + " where t.applicantCode = :code and t.identityDocument <> ''"
                                + " and t.representative.name is null" + which
                                + " order by c.registeredAt desc, c.id desc",
                        type)
                .setParameter("code", person.code())
                .setMaxResults(MOST_LISTED);
    }
}

package ua.cnap.portal.cabinet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.OwnCase;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.filing.FilingApplication;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.intake.FiledInPerson;
import ua.cnap.portal.kernel.NotFound;

/** Which cases are a person's own: filed on the portal, or at the counter with the identity document checked. */
@ApplicationScoped
public class OwnedCases {
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

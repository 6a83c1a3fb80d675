package ua.cnap.portal.receipt;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.cnap.portal.filing.FilingApplication;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;

/** A person reads their own receipts, as often as they like. */
@Stateless
public class ReadingReceipts {
    @Inject
    Receipts receipts;

    @Inject
    FilingApplication filing;

    /**
     * The receipt of an application.
     *
     * @throws NotFound when it is not the person's, or was not filed
     */
    @RolesAllowed(CITIZEN)
    public CaseReceipt open(SignedInPerson person, UUID applicationId) {
        return receipts.of(filing.findReceipt(person, applicationId).orElseThrow(NotFound::new));
    }

    /**
     * An edition of the inventory as a PDF (доповнений опис, R-087).
     *
     * @throws NotFound when there is no such edition
     */
    @RolesAllowed(CITIZEN)
    public byte[] inventory(SignedInPerson person, UUID applicationId, int edition) {
        return receipts.inventory(open(person, applicationId), edition);
    }

    /** The inventory of the package as a PDF (опис вхідного пакета, R-079). */
    @RolesAllowed(CITIZEN)
    public byte[] inventory(SignedInPerson person, UUID applicationId) {
        return receipts.inventory(open(person, applicationId));
    }
}

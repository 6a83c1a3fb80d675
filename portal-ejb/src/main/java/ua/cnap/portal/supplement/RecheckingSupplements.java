package ua.cnap.portal.supplement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.cnap.portal.filing.VerifyingPackage;
import ua.cnap.portal.kernel.EachByItself;

/**
 * Checks again the signatures of supplements whose issuer did not answer when they were filed. The day of filing stays; a
 * signature that proves invalid stands so in the case for the clerk.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RecheckingSupplements {
    private static final int AT_ONCE = 50;

    @Inject
    PendingSupplements pending;

    @Inject
    VerifyingPackage verifying;

    /** Every five minutes. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void recheck() {
        EachByItself.work("Checking the signature of a supplement again", pending.first(AT_ONCE), this::recheck);
    }

    private void recheck(Long id) {
        PendingSupplements.Signed signed = pending.signed(id);
        pending.settle(id, verifying.checkAgain(signed.signature(), signed.paper()));
    }
}

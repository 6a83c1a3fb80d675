package ua.cnap.portal.undersigned;

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
 * Checks again the signatures of appeals whose issuer did not answer when they were filed. The day of filing stays; what proves
 * invalid stands so in the appeal for who considers it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RecheckingAppeals {
    private static final int AT_ONCE = 50;

    @Inject
    AppealSignatures signatures;

    @Inject
    VerifyingPackage verifying;

    /** Every five minutes: those first that were checked the longest ago. */
    @Schedule(hour = "*", minute = "2/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void recheck() {
        EachByItself.work("Checking the signature of an appeal again", signatures.pending(AT_ONCE), this::recheck);
    }

    private void recheck(Long appealId) {
        AppealSignatures.Signed signed = signatures.signed(appealId);
        signatures.settle(appealId, verifying.checkAgain(signed.signature(), signed.text()));
    }
}

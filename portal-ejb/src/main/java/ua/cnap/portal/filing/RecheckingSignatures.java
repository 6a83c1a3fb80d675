package ua.cnap.portal.filing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.Logger;
import ua.cnap.portal.casework.SignatureChecks;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.kernel.EachByItself;

/**
 * Checks again the signatures that were pending when the package was taken. The filing date stays; a signature that
 * proves invalid becomes a defect of the case for the clerk.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RecheckingSignatures {
    private static final Logger LOG = Logger.getLogger(RecheckingSignatures.class);
    private static final int AT_ONCE = 50;

    @Inject
    SignatureChecks checks;

    @Inject
    PendingPackages packages;

    @Inject
    CheckingPackage checking;

    @Inject
    Clock clock;

    /** Every minute: the checks whose time has come. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void recheck() {
        EachByItself.work("Checking a signature again", checks.due(clock.instant(), AT_ONCE), this::recheck);
    }

    private void recheck(Long caseId) {
        SignatureFinding finding = checking.checkAgain(packages.packageOf(caseId));
        checks.settle(caseId, finding);
        LOG.infof("Signature of case id %d checked again: %s", caseId, finding.reason());
    }
}

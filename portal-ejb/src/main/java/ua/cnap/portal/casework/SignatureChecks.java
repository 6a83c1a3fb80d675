package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The signature checks of the cases, for who makes them again. */
@ApplicationScoped
public class SignatureChecks {
    @Inject
    CaseFiles cases;

    @Inject
    Clock clock;

    /** The cases whose check has come due, the longest due first. */
    @Transactional
    public List<Long> due(Instant now, int most) {
        return cases.withCheckDue(now, most);
    }

    /** The files of a case. */
    @Transactional
    public List<PackageDocument> documents(long caseId) {
        return cases.get(caseId).documents();
    }

    /** Writes the finding down once, whichever server found it first. */
    @Transactional
    public void settle(long caseId, SignatureFinding finding) {
        SignatureCheck check = cases.lockCheckOf(caseId);
        if (!check.isDue(clock.instant())) {
            return;
        }
        check.record(finding);
        if (finding.state() != SignatureState.PENDING) {
            cases.get(caseId).settleSignature(finding.state(), clock.instant());
        }
    }
}

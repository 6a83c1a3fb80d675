package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.cnap.portal.storage.StoredFiles;

/** The cases whose signature could not be checked in full yet. */
@ApplicationScoped
class PendingSignatures {
    @Inject
    CaseFiles cases;

    @Inject
    StoredFiles files;

    @Inject
    Clock clock;

    @Transactional
    List<Long> due(Instant now, int most) {
        return cases.withCheckDue(now, most);
    }

    @Transactional
    SignedPackage packageOf(long caseId) {
        Map<String, byte[]> contents = new HashMap<>();
        byte[] signature = {};
        byte[] paper = {};
        for (PackageDocument document : cases.get(caseId).documents()) {
            byte[] content = files.get(document.fileId()).content();
            switch (document.kind()) {
                case SIGNED_CONTAINER, DETACHED_SIGNATURE -> signature = content;
                case APPLICATION -> paper = content;
                default -> contents.put(document.fileName(), content);
            }
        }
        return new SignedPackage(signature, paper, contents);
    }

    @Transactional
    void settle(long caseId, SignatureFinding finding) {
        SignatureCheck check = cases.checkOf(caseId);
        if (check.nextCheckAt() == null) {
            return;
        }
        check.record(finding);
        if (finding.state() != SignatureState.PENDING) {
            cases.get(caseId).settleSignature(finding.state(), clock.instant());
        }
    }
}

package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFile;
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

    /** The package as it was taken; that its container covers the paper was seen then, and is seen again. */
    @Transactional
    SignedPackage packageOf(long caseId) {
        List<PackageDocument> documents = cases.get(caseId).documents();
        UUID paper = fileOf(documents, Set.of(DocumentKind.APPLICATION));
        UUID signature = fileOf(documents, Set.of(DocumentKind.SIGNED_CONTAINER, DocumentKind.DETACHED_SIGNATURE));
        StoredFile shown = files.get(paper);
        return new SignedPackage(files.get(signature).content(), shown.sha256(), Map.of(), shown::content);
    }

    private static UUID fileOf(List<PackageDocument> documents, Set<DocumentKind> kinds) {
        return documents.stream()
                .filter(document -> kinds.contains(document.kind()))
                .map(PackageDocument::fileId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Writes the finding down once, whichever server found it first. */
    @Transactional
    void settle(long caseId, SignatureFinding finding) {
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

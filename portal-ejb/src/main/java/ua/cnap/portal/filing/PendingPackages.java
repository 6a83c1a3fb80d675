package ua.cnap.portal.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.casework.SignatureChecks;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;

/** The packages of the cases whose signature could not be checked in full yet. */
@ApplicationScoped
class PendingPackages {
    @Inject
    SignatureChecks checks;

    @Inject
    StoredFiles files;

    /** The package as it was taken; that its container covers the paper was seen then, and is seen again. */
    @Transactional
    SignedPackage packageOf(long caseId) {
        List<PackageDocument> documents = checks.documents(caseId);
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
}

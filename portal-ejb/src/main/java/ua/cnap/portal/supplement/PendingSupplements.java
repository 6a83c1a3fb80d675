package ua.cnap.portal.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.NotingCase;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFiles;

/** The supplements whose signature could not be checked in full yet. */
@ApplicationScoped
class PendingSupplements {
    private static final Set<DocumentKind> SIGNATURES =
            EnumSet.of(DocumentKind.SIGNED_CONTAINER, DocumentKind.DETACHED_SIGNATURE);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseRecords records;

    @Inject
    StoredFiles files;

    @Inject
    NotingCase noting;

    /** The signature as it came, and the paper that it is over. */
    record Signed(byte[] signature, byte[] paper) {}

    @Transactional
    List<Long> first(int most) {
        return entities.createQuery(
                        "select s.id from Supplement s where s.signature = PENDING order by s.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    Signed signed(long id) {
        Supplement filed = entities.find(Supplement.class, id);
        return new Signed(content(filed, SIGNATURES), content(filed, Set.of(DocumentKind.SUPPLEMENT)));
    }

    private byte[] content(Supplement filed, Set<DocumentKind> kinds) {
        String name = SupplementedPackages.nameOf(filed.edition() - 1) + ".";
        PackageDocument found = records.dossier(filed.caseId()).documents().stream()
                .filter(document ->
                        kinds.contains(document.kind()) && document.fileName().startsWith(name))
                .findFirst()
                .orElseThrow(NotFound::new);
        return files.get(found.fileId()).content();
    }

    /** Writes the finding down once, whichever server found it first. */
    @Transactional
    void settle(long id, SignatureFinding finding) {
        Supplement filed = entities.find(Supplement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (filed.signature() == SignatureState.PENDING && finding.state() != SignatureState.PENDING) {
            filed.settle(finding);
            RoutingAction action = finding.state() == SignatureState.VALID
                    ? RoutingAction.SIGNATURE_CONFIRMED
                    : RoutingAction.SIGNATURE_REFUTED;
            noting.note(filed.caseId(), action, "", SupplementWords.text("signature", filed.edition()));
        }
    }
}

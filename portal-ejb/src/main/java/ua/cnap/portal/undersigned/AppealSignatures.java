package ua.cnap.portal.undersigned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.Appeals;
import ua.cnap.portal.appeal.AttachedFile;
import ua.cnap.portal.appeal.FilePart;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.FilingAppeal;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.storage.StoredFiles;

/** The signatures of appeals: kept with the text that they are over, in the transaction that registers it. */
@ApplicationScoped
public class AppealSignatures {
    @PersistenceContext
    EntityManager entities;

    @Inject
    FilingAppeal filing;

    @Inject
    Appeals appeals;

    @Inject
    StoredFiles files;

    @Inject
    KeptSignatures kept;

    /** What was signed: the text, and the signature over it as it came. */
    record Signed(byte[] text, byte[] signature) {}

    /** Files a signed appeal; a form that filed already keeps what it filed then. */
    @Transactional
    RegisteredAppeal file(FiledAppeal filed, Signed signed, SignatureFinding finding, Optional<SignedInPerson> author) {
        boolean known = appeals.lock(filed.form()).isPresent();
        RegisteredAppeal made = filing.file(filed, author);
        if (!known) {
            kept.forget(filed.form());
            keep(appeals.get(made.id()), signed);
            entities.persist(new AppealSignature(made.id(), finding));
        }
        return made;
    }

    private void keep(Appeal appeal, Signed signed) {
        boolean container = KeptSignatures.isContainer(signed.signature());
        String name = container ? "zvernennia.asice" : "zvernennia.txt.p7s";
        attach(appeal, "text/plain;charset=utf-8", signed.text(), "zvernennia.txt");
        attach(appeal, KeptSignatures.typeOf(signed.signature()), signed.signature(), name);
    }

    private void attach(Appeal appeal, String type, byte[] content, String name) {
        appeal.attach(new AttachedFile(files.add(type, content).id(), name, FilePart.SIGNED));
    }

    /** The signature of an appeal, nothing for one that was filed without. */
    public Optional<SeenSignature> find(long appealId) {
        return Optional.ofNullable(entities.find(AppealSignature.class, appealId))
                .map(AppealSignature::seen);
    }

    /** The appeals whose signature could not be checked in full yet. */
    @Transactional
    List<Long> pending(int most) {
        return entities.createQuery(
                        "select s.appealId from AppealSignature s where s.state = PENDING order by s.checkedAt, s.appealId",
                        Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    Signed signed(long appealId) {
        List<byte[]> kept = appeals.get(appealId).files().stream()
                .filter(file -> file.part() == FilePart.SIGNED)
                .map(file -> files.get(file.fileId()).content())
                .toList();
        return new Signed(kept.get(0), kept.get(1));
    }

    /** Writes the finding down, unless another server was first. */
    @Transactional
    void settle(long appealId, SignatureFinding finding) {
        AppealSignature kept = entities.find(AppealSignature.class, appealId, LockModeType.PESSIMISTIC_WRITE);
        if (kept.isPending()) {
            kept.record(finding);
        }
    }
}

package ua.cnap.portal.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.card.TechnologyCard;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.IncomingPackage;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.casework.PackageOrigin;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.casework.RegisteringCase;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFiles;
import ua.cnap.portal.submission.Applications;
import ua.cnap.portal.submission.AttachedDocument;
import ua.cnap.portal.submission.DocumentNeed;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.NotComplete;
import ua.cnap.portal.submission.PackageToSign;
import ua.cnap.portal.submission.ServiceApplication;

/** Writes a verified package into the registry, in one transaction, or finds that it stands there already. */
@ApplicationScoped
class FilingRecords {
    @Inject
    Applications applications;

    @Inject
    CaseRecords records;

    @Inject
    RegisteringCase registering;

    @Inject
    PackageReading reading;

    @Inject
    StoredFiles files;

    @Transactional
    Optional<Receipt> findReceipt(SignedInPerson person, UUID applicationId) {
        ServiceApplication application = applications.get(applicationId, person);
        return records.findReceipt(application.id());
    }

    /** Registers; a second submit of the same application waits for the first and gets its receipt. */
    @Transactional
    Receipt register(SignedInPerson person, VerifiedPackage verified, String language) {
        Draft draft = verified.prepared().draft();
        ServiceApplication application = applications.lock(draft.application().id(), person);
        if (application.mending().isPresent()) {
            throw new NotFound();
        }
        Optional<Receipt> earlier = records.findReceipt(application.id());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!application.prepared().equals(draft.application().prepared())) {
            throw new NotComplete();
        }
        application.submit();
        IncomingPackage incoming = new IncomingPackage(
                origin(application, draft),
                "",
                "",
                reading.service(draft),
                reading.applicant(draft, person),
                reading.terms(draft),
                documents(draft, application, verified),
                reading.inventory(draft),
                Optional.of(verified.finding()),
                language);
        return registering.register(incoming, application.centreId());
    }

    private PackageOrigin origin(ServiceApplication application, Draft draft) {
        boolean providedHere = draft.card()
                .technology()
                .filter(TechnologyCard::isOfCentreAlone)
                .isPresent();
        PackageOrigin origin = PackageOrigin.portal(application.id(), application.ownerId(), providedHere);
        return application
                .repeats()
                .flatMap(records::findReceipt)
                .map(refused -> origin.after(refused.caseId()))
                .orElse(origin);
    }

    private List<PackageDocument> documents(Draft draft, ServiceApplication application, VerifiedPackage verified) {
        ServiceApplication.Prepared prepared = application.prepared().orElseThrow(NotComplete::new);
        List<PackageDocument> documents = new ArrayList<>();
        documents.add(document(DocumentKind.APPLICATION, PackageToSign.PAPER, prepared.paperId()));
        documents.add(document(DocumentKind.APPLICATION_DATA, PackageToSign.DATA, prepared.dataId()));
        for (DocumentNeed need : draft.documents()) {
            for (AttachedDocument attached : need.attached()) {
                documents.add(new PackageDocument(
                        DocumentKind.ATTACHMENT, need.title().uk(), attached.fileName(), attached.fileId()));
            }
        }
        documents.add(document(
                verified.kind(), verified.fileName(), verified.keepIn(files).id()));
        return documents;
    }

    private static PackageDocument document(DocumentKind kind, String fileName, UUID fileId) {
        return new PackageDocument(kind, kind.name(), fileName, fileId);
    }
}

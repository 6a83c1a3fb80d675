package ua.cnap.portal.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.filing.PackageReading;
import ua.cnap.portal.filing.VerifiedPackage;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.storage.StoredFiles;
import ua.cnap.portal.submission.AttachedDocument;
import ua.cnap.portal.submission.DeliveryChoice;
import ua.cnap.portal.submission.DocumentNeed;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.Mended;
import ua.cnap.portal.submission.ServiceApplication;

/** Puts what was signed on the portal into the case: files, and the lines of the next edition of the inventory. */
@ApplicationScoped
class SupplementedPackages {

    @Inject
    MakingMove making;

    @Inject
    PackageReading reading;

    @Inject
    StoredFiles files;

    void put(SignedInPerson person, CaseFile file, CorrectionRequest request, VerifiedPackage verified) {
        Draft draft = verified.prepared().draft();
        int number = file.inventory().edition();
        making.supplement(
                file, added(draft, number), replaced(file, request, draft), documents(draft, verified, number));
        making.correct(file, reading.applicant(draft, person), DeliveryChoice.of(draft));
    }

    /** How the files of a supplement are called, without their endings. */
    static String nameOf(int number) {
        return "supplement-" + number;
    }

    /** What the supplement changes, old beside new. */
    static List<Change> changes(Draft draft) {
        Stream<Change> answers = draft.changes().stream()
                .map(change ->
                        new Change(Subject.FIELD, change.field(), change.label(), change.before(), change.after()));
        Stream<Change> documents = draft.documents().stream()
                .filter(need -> !need.attached().isEmpty())
                .map(need -> new Change(
                        Subject.DOCUMENT,
                        need.key(),
                        need.title().uk(),
                        ReadingSheet.names(filedBefore(draft, need)),
                        ReadingSheet.names(need.attached())));
        return Stream.concat(answers, documents).toList();
    }

    private static List<AttachedDocument> filedBefore(Draft draft, DocumentNeed need) {
        return draft.mended().map(Mended::documents).orElse(List.of()).stream()
                .filter(document -> document.documentId().equals(need.key()))
                .toList();
    }

    private static List<InventoryLine> added(Draft draft, int number) {
        List<InventoryLine> lines = new ArrayList<>();
        lines.add(InventoryLine.supplement(number));
        draft.documents().forEach(need -> need.attached()
                .forEach(attached ->
                        lines.add(InventoryLine.attached(need.title().uk(), attached.fileName()))));
        return lines;
    }

    /** What was wrong and came anew is replaced; what was missing is only added. */
    private static List<InventoryLine> replaced(CaseFile file, CorrectionRequest request, Draft draft) {
        Set<String> wrong = request.marks().stream()
                .filter(mark -> mark.defect() == Defect.WRONG)
                .map(Mark::key)
                .collect(Collectors.toSet());
        Set<String> titles = draft.documents().stream()
                .filter(need -> wrong.contains(need.key()) && !need.attached().isEmpty())
                .flatMap(need -> filedBefore(draft, need).stream()
                        .map(attached -> InventoryLine.attached(need.title().uk(), attached.fileName())
                                .title()))
                .collect(Collectors.toSet());
        return file.inventory().current().stream()
                .filter(line -> titles.contains(line.title()))
                .toList();
    }

    private List<PackageDocument> documents(Draft draft, VerifiedPackage verified, int number) {
        ServiceApplication.Prepared prepared = draft.application().prepared().orElseThrow();
        String name = nameOf(number);
        List<PackageDocument> documents = new ArrayList<>();
        documents.add(document(DocumentKind.SUPPLEMENT, name + ".pdf", prepared.paperId()));
        documents.add(document(DocumentKind.SUPPLEMENT_DATA, name + ".json", prepared.dataId()));
        for (DocumentNeed need : draft.documents()) {
            for (AttachedDocument attached : need.attached()) {
                documents.add(new PackageDocument(
                        DocumentKind.ATTACHMENT, need.title().uk(), attached.fileName(), attached.fileId()));
            }
        }
        documents.add(document(
                verified.kind(),
                verified.fileName().replace("application", name),
                verified.keepIn(files).id()));
        return documents;
    }

    private static PackageDocument document(DocumentKind kind, String fileName, UUID fileId) {
        return new PackageDocument(kind, kind.name(), fileName, fileId);
    }
}

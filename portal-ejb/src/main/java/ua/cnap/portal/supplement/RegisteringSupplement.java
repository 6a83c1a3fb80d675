package ua.cnap.portal.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.filing.VerifiedPackage;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.Mending;
import ua.cnap.portal.submission.NotComplete;
import ua.cnap.portal.submission.SupplementDrafts;

/**
 * Writes a verified supplement into its case, in one transaction. The case is held from the look at the request to the
 * commit, so that a request taken back or a decision made meanwhile comes either before or after.
 */
@ApplicationScoped
class RegisteringSupplement {
    @Inject
    SupplementDrafts drafts;

    @Inject
    Corrections corrections;

    @Inject
    CaseRecords records;

    @Inject
    MakingMove making;

    @Inject
    SupplementedPackages packages;

    @Inject
    Clock clock;

    @Transactional
    CaseCorrections read(SignedInPerson person, UUID applicationId) {
        return corrections.of(receipt(person, applicationId).caseId());
    }

    private Receipt receipt(SignedInPerson person, UUID applicationId) {
        return records.findReceipt(drafts.own(person, applicationId).id()).orElseThrow(NotFound::new);
    }

    @Transactional
    Draft begin(SignedInPerson person, UUID applicationId) {
        Receipt receipt = receipt(person, applicationId);
        List<String> asked =
                corrections.of(receipt.caseId()).asked().stream().map(Mark::key).toList();
        if (asked.isEmpty()) {
            throw new CorrectionsClosed();
        }
        return drafts.open(person, Mending.of(applicationId, receipt.number(), asked));
    }

    @Transactional
    List<Mark> asked(SignedInPerson person, UUID draftId) {
        return drafts.own(person, draftId)
                .mending()
                .flatMap(mending -> records.findCaseId(mending.filedId()))
                .map(caseId -> corrections.of(caseId).asked())
                .orElse(List.of());
    }

    /** The application that a filed supplement mends. */
    @Transactional
    Optional<UUID> findFiled(SignedInPerson person, UUID draftId) {
        Optional<UUID> mended = drafts.own(person, draftId).mending().map(Mending::filedId);
        return mended.filter(any -> corrections.findFiled(draftId).isPresent());
    }

    /** Registers; a second submit of the same supplement waits for the first and finds it. */
    @Transactional
    UUID register(SignedInPerson person, VerifiedPackage verified) {
        Draft draft =
                drafts.lock(person, verified.prepared().draft().application().id());
        Mending mending = draft.application().mending().orElseThrow(NotFound::new);
        if (corrections.findFiled(draft.application().id()).isPresent()) {
            return mending.filedId();
        }
        if (!draft.application()
                .prepared()
                .equals(verified.prepared().draft().application().prepared())) {
            throw new NotComplete();
        }
        long caseId = records.findCaseId(mending.filedId()).orElseThrow(NotFound::new);
        write(making.lock(caseId), draft, verified, person);
        return mending.filedId();
    }

    private void write(CaseFile file, Draft draft, VerifiedPackage verified, SignedInPerson person) {
        CorrectionRequest request = corrections
                .find(file.id(), RequestState.OPEN)
                .filter(open -> open.keys()
                        .equals(draft.application().mending().orElseThrow().marked()))
                .orElseThrow(CorrectionsClosed::new);
        List<Change> changes = SupplementedPackages.changes(draft);
        packages.put(person, file, request, verified);
        drafts.submit(draft);
        request.answered();
        corrections.add(Supplement.signed(
                request,
                draft.application().id(),
                file.inventory().edition(),
                clock.instant(),
                person.fullName(),
                verified.finding(),
                changes));
        String words = changes.stream().map(Change::inWords).collect(Collectors.joining("; "));
        making.make(file, CaseMove.SUPPLEMENT, Map.of(Particular.SUPPLEMENT, words), person.fullName());
    }
}

package ua.cnap.portal.submission;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.FileSummary;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;

/**
 * Prepares the package that a person signs: the application as a paper and as data, and the attached documents. What was
 * prepared stays the same, byte for byte, until the answers or documents change.
 */
@Stateless
public class PreparingPackage {
    @Inject
    Applications applications;

    @Inject
    DraftReading reading;

    @Inject
    StoredFiles files;

    @Inject
    Clock clock;

    /**
     * The package to sign, made now unless it is ready.
     *
     * @throws NotComplete when answers are missing or wrong today
     * @throws ServiceNotOffered when the service was withdrawn meanwhile
     * @throws NothingMended when a supplement changes nothing
     * @throws AlreadySubmitted when it was filed before
     */
    @RolesAllowed(CITIZEN)
    public PackageToSign prepare(SignedInPerson person, UUID id) {
        ServiceApplication application = applications.lock(id, person);
        Draft draft = checked(application, person);
        if (application.prepared().isEmpty()) {
            application.outdatedPapers().forEach(files::remove);
            Instant now = clock.instant();
            ApplicationWriter writer = new ApplicationWriter(draft, now);
            StoredFile paper = files.add("application/pdf", writer.paper());
            StoredFile data = files.add("application/json", writer.data());
            application.prepare(paper.id(), data.id(), now);
        }
        return collect(draft);
    }

    /**
     * The package as it was prepared, to be checked against what came back signed.
     *
     * @throws NotComplete when nothing is prepared: the answers changed since
     */
    @RolesAllowed(CITIZEN)
    public PackageToSign prepared(SignedInPerson person, UUID id) {
        return collect(checked(applications.get(id, person), person));
    }

    /**
     * One file of the package as it was prepared, with its bytes.
     *
     * @param place its place in the container, 0 for the paper
     * @throws NotFound when the package has fewer files
     */
    @RolesAllowed(CITIZEN)
    public PackageFile file(SignedInPerson person, UUID id, int place) {
        List<PackagePart> parts = prepared(person, id).parts();
        if (place < 0 || place >= parts.size()) {
            throw new NotFound();
        }
        PackagePart part = parts.get(place);
        StoredFile stored = files.get(part.file().id());
        return new PackageFile(part.name(), stored.mediaType(), stored.content());
    }

    private Draft checked(ServiceApplication application, SignedInPerson person) {
        if (application.status() == ApplicationStatus.SUBMITTED) {
            throw new AlreadySubmitted();
        }
        Draft draft = reading.read(application, person);
        if (draft.isWithdrawnOn(LocalDate.now(clock))) {
            throw new ServiceNotOffered();
        }
        if (draft.mended().isPresent()) {
            mustMend(draft);
        }
        if (!draft.isComplete()) {
            throw new NotComplete();
        }
        return draft;
    }

    private static void mustMend(Draft supplement) {
        if (supplement.changes().isEmpty() && supplement.attached().isEmpty()) {
            throw new NothingMended();
        }
    }

    private PackageToSign collect(Draft draft) {
        ServiceApplication.Prepared prepared = draft.application().prepared().orElseThrow(NotComplete::new);
        Map<String, UUID> named = new LinkedHashMap<>();
        named.put(PackageToSign.PAPER, prepared.paperId());
        named.put(PackageToSign.DATA, prepared.dataId());
        for (AttachedDocument attached : draft.attached()) {
            String number = String.format("%02d", named.size() - 1);
            named.put("documents/" + number + "-" + shortened(attached.fileName()), attached.fileId());
        }
        Map<UUID, FileSummary> known = files.summaries(named.values());
        List<PackagePart> parts = new ArrayList<>();
        named.forEach((name, id) -> parts.add(new PackagePart(name, known.get(id))));
        return new PackageToSign(draft, parts);
    }

    private static String shortened(String fileName) {
        int tooLong = fileName.codePointCount(0, fileName.length()) - 100;
        return tooLong <= 0 ? fileName : fileName.substring(fileName.offsetByCodePoints(0, tooLong));
    }
}

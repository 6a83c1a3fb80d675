package ua.cnap.portal.submission;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;

/** A person attaches documents to an application (додавання документів) and removes them. */
@Stateless
public class AttachingDocuments {
    @Inject
    Applications applications;

    @Inject
    DraftReading reading;

    @Inject
    StoredFiles files;

    @Inject
    Clock clock;

    /**
     * Attaches a file to a document of the checklist.
     *
     * @param key the document, as the checklist names it
     * @param sentName name of the file as the browser sent it
     * @throws FileRefused when it is empty, too large, of another type than allowed, or one too many
     * @throws OnlyMarked when a supplement may not have this document
     * @throws AlteredPage when the answers, changed meanwhile perhaps, ask for no such document
     */
    @RolesAllowed(CITIZEN)
    public void attach(SignedInPerson person, UUID id, String key, String sentName, byte[] content) {
        ServiceApplication application = applications.lock(id, person);
        Draft draft = reading.read(application, person);
        DocumentNeed need = draft.documents().stream()
                .filter(document -> document.key().equals(key))
                .findFirst()
                .orElseThrow(() -> draft.mended().isPresent() ? new OnlyMarked() : AlteredPage.withDocument());
        String name = AttachmentRules.plainName(sentName);
        String type = need.rules().check(name, content);
        AttachmentRules.checkRoom(name, content, applications.attachments(id));
        StoredFile file = files.add(type, content);
        applications.attach(new Attachment(id, key, name, file.id(), clock.instant()));
        application.changed(clock.instant());
    }

    /** Removes an attached document; one that is gone already is fine. */
    @RolesAllowed(CITIZEN)
    public void remove(SignedInPerson person, UUID id, UUID attachmentId) {
        ServiceApplication application = applications.lock(id, person);
        applications.attachments(id).stream()
                .filter(attached -> attached.id().equals(attachmentId))
                .findFirst()
                .ifPresent(attached -> {
                    application.changed(clock.instant());
                    applications.detach(attached);
                    files.remove(attached.fileId());
                });
    }

    /** The bytes of an attached document, to look at it again. */
    @RolesAllowed(CITIZEN)
    public PackageFile read(SignedInPerson person, UUID id, UUID attachmentId) {
        applications.get(id, person);
        AttachedDocument attached = applications.attachments(id).stream()
                .filter(document -> document.id().equals(attachmentId))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new PackageFile(
                attached.fileName(),
                attached.mediaType(),
                files.get(attached.fileId()).content());
    }
}

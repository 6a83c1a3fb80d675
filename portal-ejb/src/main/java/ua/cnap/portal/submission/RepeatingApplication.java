package ua.cnap.portal.submission;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;

/**
 * A person files again (повторне подання, R-145) after the causes of a refusal were removed: the draft takes over the
 * answers and the documents of the earlier application as supplements left them, by the card in force today. Whether it was refused is the
 * caller's to know.
 */
@Stateless
public class RepeatingApplication {
    @Inject
    Applications applications;

    @Inject
    FillingApplication filling;

    @Inject
    StoredFiles files;

    @Inject
    Clock clock;

    /**
     * The draft that repeats an application; begun once, however often it is asked for.
     *
     * @throws NotFound when the application is not the person's
     * @throws ServiceNotOffered when such applications are no longer taken online
     */
    @RolesAllowed(CITIZEN)
    public Draft begin(SignedInPerson person, UUID earlierId) {
        ServiceApplication earlier = applications.lock(earlierId, person);
        Optional<ServiceApplication> begun = applications.findRepeat(earlierId);
        if (begun.isPresent()) {
            return filling.open(person, begun.get().id());
        }
        ServiceApplication repeat = filling.begin(
                        person, UUID.randomUUID(), earlier.serviceCode(), earlier.centreId(), earlier.applicantKind())
                .application();
        Instant now = clock.instant();
        repeat.repeat(earlierId, applications.standing(earlierId).standing(), now);
        for (AttachedDocument document : applications.standingDocuments(earlierId)) {
            StoredFile kept = files.get(document.fileId());
            StoredFile copy = files.add(kept.mediaType(), kept.content());
            applications.attach(
                    new Attachment(repeat.id(), document.documentId(), document.fileName(), copy.id(), now));
        }
        return filling.open(person, repeat.id());
    }
}

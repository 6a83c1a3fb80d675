package ua.cnap.portal.cabinet;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseDownload;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.storage.StoredFile;
import ua.cnap.portal.storage.StoredFiles;

/**
 * A person takes the documents of the result, or of the refusal, in electronic form, where the card of the service allows
 * this way of delivery (вручення засобами телекомунікаційного зв'язку, R-136).
 */
@Stateless
public class ReadingResults {
    private static final String ELECTRONIC = "ELECTRONIC";

    @Inject
    OwnedCases own;

    @Inject
    CaseRecords cases;

    @Inject
    ReadingCards cards;

    @Inject
    StoredFiles files;

    @Inject
    ReceivingResults receiving;

    /**
     * A document of the result.
     *
     * @param position its place, to ask for it by
     * @param fileName its name
     */
    public record ResultDocument(int position, String fileName) {}

    /**
     * The documents of the outgoing package, none before it came or where the service is not delivered
     * electronically; and the certificate of tacit consent.
     *
     * @throws NotFound when the application is not the person's, or was not filed
     */
    @RolesAllowed(CITIZEN)
    public List<ResultDocument> list(SignedInPerson person, UUID applicationId) {
        List<PackageDocument> outgoing = outgoing(own.find(person, applicationId));
        return IntStream.range(0, outgoing.size())
                .mapToObj(place ->
                        new ResultDocument(place + 1, outgoing.get(place).fileName()))
                .toList();
    }

    /**
     * A document of the outgoing package. The first time one is taken, its receipt is noted.
     *
     * @throws NotFound when there is none that the person may have in electronic form
     */
    @RolesAllowed(CITIZEN)
    public CaseDownload download(SignedInPerson person, UUID applicationId, int position) {
        CaseFile received = receiving.lock(own.find(person, applicationId));
        PackageDocument document = outgoing(received.id()).stream()
                .skip(Math.max(0, position - 1L))
                .findFirst()
                .orElseThrow(NotFound::new);
        StoredFile file = files.get(document.fileId());
        if (document.kind().isOutgoing()) {
            receiving.note(received, person);
        }
        return new CaseDownload(document.fileName(), file.mediaType(), file.content());
    }

    private List<PackageDocument> outgoing(long caseId) {
        CaseDossier file = cases.dossier(caseId);
        boolean electronic = cards.get(file.service().cardVersionId())
                .information()
                .resultDelivery()
                .contains(ELECTRONIC);
        boolean handedOver = electronic && file.decision() != null;
        return file.documents().stream()
                .filter(document -> document.kind() == DocumentKind.CONSENT_CERTIFICATE
                        || handedOver && document.kind().isOutgoing())
                .toList();
    }
}

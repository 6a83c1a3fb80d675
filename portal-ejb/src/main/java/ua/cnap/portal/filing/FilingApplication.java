package ua.cnap.portal.filing;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.submission.AlreadySubmitted;
import ua.cnap.portal.submission.PackageToSign;
import ua.cnap.portal.submission.PreparingPackage;

/**
 * A person files the signed package (подання заяви, R-074). The signature is verified first, outside any transaction;
 * then the case, its inventory, the feedback code and the letter commit together. Filing twice gives the same receipt.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FilingApplication {
    @Inject
    PreparingPackage preparing;

    @Inject
    CheckingPackage checking;

    @Inject
    PackageReading reading;

    @Inject
    FilingRecords records;

    /**
     * Files the package.
     *
     * @param signature the container (ASiC-E), or the detached signature (.p7s) over the paper, as received
     * @param language language of the letters to the applicant, uk or en
     * @throws SignatureRefusal when the signature is invalid, is over something else, or is somebody else's
     */
    @RolesAllowed(CITIZEN)
    public Receipt file(SignedInPerson person, UUID applicationId, byte[] signature, String language) {
        Optional<Receipt> earlier = records.findReceipt(person, applicationId);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            PackageToSign prepared = preparing.prepared(person, applicationId);
            SignedPackage filed =
                    new SignedPackage(signature, prepared.paper().file().sha256(), prepared.digests(), () -> preparing
                            .file(person, applicationId, 0)
                            .content());
            SignatureFinding finding = checking.check(filed, person, reading.edrpou(prepared.draft(), person));
            return records.register(person, prepared, filed, finding, language);
        } catch (AlreadySubmitted filedMeanwhile) {
            return records.findReceipt(person, applicationId).orElseThrow(() -> filedMeanwhile);
        }
    }

    /** The receipt of an application that was filed. */
    @RolesAllowed(CITIZEN)
    public Optional<Receipt> findReceipt(SignedInPerson person, UUID applicationId) {
        return records.findReceipt(person, applicationId);
    }
}

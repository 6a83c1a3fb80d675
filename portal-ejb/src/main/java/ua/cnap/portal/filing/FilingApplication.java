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
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.submission.AlreadySubmitted;

/**
 * A person files the signed package (подання заяви, R-074). The signature is verified first, outside any transaction;
 * then the case, its inventory, the feedback code and the letter commit together. Filing twice gives the same receipt.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FilingApplication {
    @Inject
    VerifyingPackage verifying;

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
            VerifiedPackage verified = verifying.verify(person, applicationId, signature);
            return records.register(person, verified, language);
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

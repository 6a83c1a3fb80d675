package ua.cnap.portal.supplement;

import static ua.cnap.portal.identity.Roles.CITIZEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.filing.SignatureRefusal;
import ua.cnap.portal.filing.VerifyingPackage;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.submission.AlreadySubmitted;
import ua.cnap.portal.submission.Draft;

/**
 * A person mends what the centre marked (доповнення, R-087): only that, reviewed and signed like the application itself.
 * Filing twice is filing once.
 */
@Stateless
public class SupplementingCase {
    @Inject
    RegisteringSupplement registering;

    @Inject
    VerifyingPackage verifying;

    /**
     * What the centre asks to mend in the case that an application became, and the supplements that were filed.
     *
     * @throws NotFound when it is not the person's, or was not filed
     */
    @RolesAllowed(CITIZEN)
    public CaseCorrections read(SignedInPerson person, UUID applicationId) {
        return registering.read(person, applicationId);
    }

    /**
     * The draft that mends what is marked, begun or continued.
     *
     * @param applicationId the application that was filed
     * @throws NotFound when it is not the person's, or was not filed
     * @throws CorrectionsClosed when nothing is asked
     */
    @RolesAllowed(CITIZEN)
    public Draft begin(SignedInPerson person, UUID applicationId) {
        return registering.begin(person, applicationId);
    }

    /**
     * What the centre marked in the application that a draft mends; nothing for other drafts, or when nothing is asked.
     *
     * @throws NotFound when the draft is not the person's
     */
    @RolesAllowed(CITIZEN)
    public List<Mark> asked(SignedInPerson person, UUID draftId) {
        return registering.asked(person, draftId);
    }

    /**
     * Files the supplement: the documents and new answers stand in the case, the inventory has a next edition.
     *
     * @param signature the container (ASiC-E), or the detached signature (.p7s) over the paper, as received
     * @return the application that it mends
     * @throws SignatureRefusal when the signature is invalid, is over something else, or is somebody else's
     * @throws CorrectionsClosed when the centre does not wait for it any more
     */
    @RolesAllowed(CITIZEN)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID file(SignedInPerson person, UUID draftId, byte[] signature) {
        Optional<UUID> earlier = registering.findFiled(person, draftId);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return registering.register(person, verifying.verify(person, draftId, signature));
        } catch (AlreadySubmitted filedMeanwhile) {
            return registering.findFiled(person, draftId).orElseThrow(() -> filedMeanwhile);
        }
    }
}

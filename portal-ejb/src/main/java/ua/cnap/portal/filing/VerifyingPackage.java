package ua.cnap.portal.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.casework.SignatureFinding;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.submission.PackageToSign;
import ua.cnap.portal.submission.PreparingPackage;

/** Verifies what a person signed against what was prepared, an application or a supplement to one; outside any transaction. */
@ApplicationScoped
public class VerifyingPackage {
    @Inject
    PreparingPackage preparing;

    @Inject
    CheckingPackage checking;

    @Inject
    PackageReading reading;

    /**
     * Verifies the signature.
     *
     * @param signature the container (ASiC-E), or the detached signature (.p7s) over the paper, as received
     * @throws SignatureRefusal when the signature is invalid, is over something else, or is somebody else's
     */
    public VerifiedPackage verify(SignedInPerson person, UUID id, byte[] signature) {
        PackageToSign prepared = preparing.prepared(person, id);
        SignedPackage signed =
                new SignedPackage(signature, prepared.paper().file().sha256(), prepared.digests(), () -> preparing
                        .file(person, id, 0)
                        .content());
        SignatureFinding finding = checking.check(signed, person, reading.edrpou(prepared.draft(), person));
        return new VerifiedPackage(prepared, signed, finding);
    }

    /**
     * Verifies a signature over a paper, whoever signed it.
     *
     * @throws SignatureRefusal when it is invalid, or is over something else
     */
    public SignatureFinding verify(byte[] signature, byte[] paper) {
        SignatureFinding finding = checkAgain(signature, paper);
        if (finding.state() == SignatureState.DEFECT) {
            throw new SignatureRefusal(finding.reason());
        }
        return finding;
    }

    /** Verifies a signature again whose issuer did not answer when it was taken; what it covers was seen then. */
    public SignatureFinding checkAgain(byte[] signature, byte[] paper) {
        return checking.checkAgain(new SignedPackage(signature, DigestUtils.sha256Hex(paper), Map.of(), () -> paper));
    }
}

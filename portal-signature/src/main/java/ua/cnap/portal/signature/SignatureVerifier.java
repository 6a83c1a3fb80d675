package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Checks signatures (перевірка електронного підпису, Law 2155-VIII, art. 18). Safe for use by many threads; never throws
 * on hostile input, but answers with a verdict.
 */
public final class SignatureVerifier {

    private final TrustStore trust;
    private final RevocationSource revocation;
    private final Limits limits;

    /** A verifier that trusts these authorities and learns about revocation from this source. */
    public SignatureVerifier(TrustStore trust, RevocationSource revocation, Limits limits) {
        this.trust = trust;
        this.revocation = revocation;
        this.limits = limits;
    }

    /** Checks a CMS/CAdES signature over the given content; content enclosed as well has to be equal byte for byte. */
    public SignatureReport verifyDetached(byte[] cms, byte[] content, Purpose purpose, Instant at) {
        return verify(cms, Optional.of(content), purpose, at);
    }

    /**
     * Checks a CMS/CAdES signature or an ASiC-E container.
     *
     * @param expectedContent what has to be signed; of a container, what one of its files has to be
     */
    public SignatureReport verify(byte[] cmsOrAsice, Optional<byte[]> expectedContent, Purpose purpose, Instant at) {
        return SignatureReport.refused(Reason.MALFORMED, at);
    }

    /** Checks an ASiC-E container with CAdES signatures and hands out the files that are signed. */
    public ContainerReport verifyContainer(byte[] asice, Purpose purpose, Instant at) {
        return new ContainerReport(SignatureReport.refused(Reason.MALFORMED, at), Map.of());
    }
}

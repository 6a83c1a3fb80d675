package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found about one signer.
 *
 * @param signatory who signed; empty when no certificate could be read
 * @param provenTime the time of a trusted time-stamp (позначка часу), if there is one
 * @param chain the certificates from the signer to the trusted authority, DER; empty when none leads there
 */
public record SignerReport(
        Verdict verdict,
        Reason reason,
        Optional<Signatory> signatory,
        Optional<Instant> provenTime,
        List<byte[]> chain) {}

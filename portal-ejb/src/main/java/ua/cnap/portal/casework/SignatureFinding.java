package ua.cnap.portal.casework;

import java.time.Instant;

/**
 * What a verification of the package's signature found.
 *
 * @param state what follows for the case
 * @param verdict valid, invalid or indeterminate
 * @param reason reason code of the verification
 * @param report the report for machines
 * @param protocolUk readable protocol in Ukrainian
 * @param protocolEn readable protocol in English
 * @param checkedAt when it was verified
 */
public record SignatureFinding(
        SignatureState state,
        String verdict,
        String reason,
        String report,
        String protocolUk,
        String protocolEn,
        Instant checkedAt) {}

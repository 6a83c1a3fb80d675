package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;

/** Lists and answers fetched from the authorities. */
final class HttpRevocation implements RevocationSource {

    HttpRevocation(TrustStore trust, Set<String> furtherHosts, java.time.Clock clock) {}

    @Override
    public RevocationStatus statusOf(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at) {
        return RevocationStatus.unknown();
    }
}

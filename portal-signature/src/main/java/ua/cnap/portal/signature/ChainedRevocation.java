package ua.cnap.portal.signature;

import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/** Several sources in turn: stored answers first, questions to the authority after. */
final class ChainedRevocation implements RevocationSource {

    private final List<RevocationSource> sources;

    ChainedRevocation(List<RevocationSource> sources) {
        this.sources = sources;
    }

    @Override
    public RevocationStatus statusOf(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at) {
        return sources.stream()
                .map(each -> each.statusOf(certificate, issuer, provenTime, at))
                .filter(RevocationStatus::known)
                .findFirst()
                .orElse(RevocationStatus.unknown());
    }
}

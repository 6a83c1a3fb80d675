package ua.cnap.portal.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/** Lists and answers kept in folders. */
final class StoredRevocation implements RevocationSource {

    StoredRevocation(List<Path> crlFolders, List<Path> ocspFolders) {}

    @Override
    public RevocationStatus statusOf(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at) {
        return RevocationStatus.unknown();
    }
}

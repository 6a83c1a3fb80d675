package ua.cnap.portal.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;

/** Where the status of a certificate (статус сертифіката: чинний, скасований, блокований) is learnt. */
public interface RevocationSource {

    /**
     * The status of a certificate as its issuer signed it; {@link RevocationStatus#unknown()} when nothing usable is known.
     *
     * @param issuer the issuer in the verified path, whose own key has to have signed the answer
     * @param provenTime the earliest time the signature is proved to exist
     * @param at the time the check stands for
     */
    RevocationStatus statusOf(
            X509CertificateHolder certificate, X509CertificateHolder issuer, Instant provenTime, Instant at);

    /** Reads the lists (CRL) and the answers (OCSP) kept in folders, and reads them anew when a file has changed. */
    static RevocationSource fromDirectories(List<Path> crlFolders, List<Path> ocspFolders) throws IOException {
        return new StoredRevocation(crlFolders, ocspFolders);
    }

    /**
     * Asks the authorities over HTTP. Addresses are followed only to the hosts that trusted certificates name for
     * themselves and to those configured; never to an address that only the offered certificate names.
     */
    static RevocationSource overHttp(TrustStore trust, Set<String> furtherHosts, Clock clock) {
        return new HttpRevocation(trust, furtherHosts, clock);
    }

    /** Asks the sources in turn; the first that knows decides. */
    static RevocationSource firstOf(RevocationSource... sources) {
        return new ChainedRevocation(List.of(sources));
    }
}

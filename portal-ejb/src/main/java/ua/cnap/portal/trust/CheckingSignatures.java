package ua.cnap.portal.trust;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.signature.ContainerReport;
import ua.cnap.portal.signature.Limits;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.RevocationSource;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.SignatureVerifier;
import ua.cnap.portal.signature.TrustStore;

/** Checks the signatures of packages by the trust list and the revocation data of this installation. */
@ApplicationScoped
public class CheckingSignatures {
    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private SignatureVerifier verifier;

    @PostConstruct
    void load() {
        try {
            TrustStore trust = TrustStore.fromDirectory(settings.trustDirectory());
            if (!settings.demonstration() && trust.containsDemonstrationAuthority()) {
                throw new IllegalStateException("The trust folder holds the certificate of a demonstration authority");
            }
            verifier = new SignatureVerifier(trust, revocation(trust), Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException("The trust folder cannot be read", e);
        }
    }

    private RevocationSource revocation(TrustStore trust) throws IOException {
        RevocationSource stored = RevocationSource.fromDirectories(
                folders(settings.revocationListDirectory()), folders(settings.ocspDirectory()));
        return RevocationSource.firstOf(stored, RevocationSource.overHttp(trust, Set.of(), clock));
    }

    private static List<Path> folders(Optional<Path> folder) {
        return folder.stream().toList();
    }

    /** Reads the trust list now, so that a wrong one stops the start instead of the first applicant. */
    public void warm() {
        verifier.verifyDetached(new byte[0], new byte[0], Purpose.DOCUMENT, clock.instant());
    }

    /** Checks a signature kept apart from the document it signs. */
    public SignatureReport checkDetached(byte[] signature, byte[] document) {
        return verifier.verifyDetached(signature, document, Purpose.DOCUMENT, clock.instant());
    }

    /** Checks a signed container (ASiC-E) and gives the files that the signature covers. */
    public ContainerReport checkContainer(byte[] container) {
        return verifier.verifyContainer(container, Purpose.DOCUMENT, clock.instant());
    }
}

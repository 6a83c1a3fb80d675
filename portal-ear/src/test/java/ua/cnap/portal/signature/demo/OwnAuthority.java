package ua.cnap.portal.signature.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An authority that an installation of its own trusts: like the demonstration's, without the mark of a demonstration.
 * Lays down {@code trust}, {@code crl} and, in {@code keys}, the key of one citizen.
 */
public final class OwnAuthority {
    private static final Duration LIFE = Duration.ofDays(365);

    private final Path folder;
    private final Instant now;

    private OwnAuthority(Path folder, Clock clock) {
        this.folder = folder;
        this.now = clock.instant();
    }

    /** Sets up the authority in this folder. */
    public static void setUp(Path folder, Clock clock) throws IOException {
        new OwnAuthority(folder, clock).setUp();
    }

    private void setUp() throws IOException {
        Authority root = Authority.root(plan("Центральний орган громади", 1), DstuKey.generate(DstuKey.M431));
        Authority issuer = root.subordinate(plan("Надавач послуг громади", 0), DstuKey.generate(DstuKey.M257));
        lay("trust/root.cer", root.certificate().getEncoded());
        lay("trust/issuer.cer", issuer.certificate().getEncoded());
        lay("crl/root.crl", root.revocationList(Map.of(), now.minusSeconds(60), now.plus(LIFE)));
        lay("crl/issuer.crl", issuer.revocationList(Map.of(), now.minusSeconds(60), now.plus(LIFE)));
        DemonstrationPerson citizen = DemonstrationPerson.CITIZEN;
        DstuKey key = DstuKey.generate(DstuKey.M257);
        CertificatePlan plan = CertificatePlan.person(citizen.subject(), now.minus(Duration.ofDays(1)), now.plus(LIFE));
        lay("keys/" + citizen.id() + ".cer", issuer.issue(plan, key).getEncoded());
        lay("keys/" + citizen.id() + ".Key-6.dat", KeyFiles.key6(key, DemonstrationAuthority.PASSWORD));
    }

    private CertificatePlan plan(String name, int authoritiesBelow) {
        Subject subject = new Subject(name, "", "", Optional.empty(), Optional.empty(), Optional.of("Громада"));
        return CertificatePlan.authority(subject, now.minus(Duration.ofDays(2)), now.plus(LIFE), authoritiesBelow);
    }

    private void lay(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}

package ua.cnap.portal.signature.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * Sets up the demonstration authority in a folder: {@code trust} (certificates to trust), {@code crl} (lists of revoked
 * certificates), {@code keys} (keys of made-up people, their list in {@code people.json}, password {@value #PASSWORD}),
 * {@code authority} (its own keys). What is there stays; the lists are written anew each time, so they never run out.
 */
public final class DemonstrationAuthority {

    /** The password of every key file. */
    public static final String PASSWORD = "test1234";

    private static final String MARK = "ТЕСТОВИЙ НАДАВАЧ (не для справжнього використання)";
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(20 * 365);
    private static final Duration CERTIFICATE_LIFE = Duration.ofDays(10 * 365);
    private static final Duration LIST_LIFE = Duration.ofDays(5 * 365);
    private static final String PEOPLE = "people.json";

    private final Path folder;
    private final Instant now;

    private DemonstrationAuthority(Path folder, Clock clock) {
        this.folder = folder;
        this.now = clock.instant();
    }

    /** Sets up the folder given as the only argument. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
            err.println("Usage: DemonstrationAuthority DIR");
            System.exit(2);
        }
        setUp(Path.of(arguments[0]), Clock.systemUTC());
    }

    /** Sets up the folder, or refreshes its lists when it is complete already. */
    public static void setUp(Path folder, Clock clock) throws IOException {
        new DemonstrationAuthority(folder, clock).setUp();
    }

    private void setUp() throws IOException {
        if (!Files.exists(keys().resolve(PEOPLE))) {
            for (String each : new String[] {"trust", "crl", "keys", "authority"}) {
                Files.createDirectories(folder.resolve(each));
            }
            create();
        }
        refreshLists();
    }

    private void create() throws IOException {
        Authority dstuRoot = root("Демонстраційний ЦЗО (ДСТУ)", DstuKey.generate(DstuKey.M431));
        Authority dstu = subordinate(dstuRoot, "Демонстраційний КНЕДП (ДСТУ)", DstuKey.generate(DstuKey.M257));
        Authority standardRoot = root("Демонстраційний ЦЗО (ECDSA)", StandardKey.elliptic("secp384r1"));
        Authority standard =
                subordinate(standardRoot, "Демонстраційний КНЕДП (ECDSA)", StandardKey.elliptic("secp256r1"));
        Authority unknown = root("Невідомий надавач", DstuKey.generate(DstuKey.M257));
        store("dstu-root", dstuRoot);
        store("dstu-ca", dstu);
        store("ecdsa-root", standardRoot);
        store("ecdsa-ca", standard);
        for (DemonstrationPerson person : DemonstrationPerson.ALL) {
            Authority known = person.dstu() ? dstu : standard;
            issue(person, person == DemonstrationPerson.UNKNOWN ? unknown : known);
        }
        String people = DemonstrationPerson.ALL.stream()
                .map(DemonstrationPerson::toJson)
                .collect(Collectors.joining(",\n", "{\"password\": \"" + PASSWORD + "\", \"people\": [\n", "\n]}\n"));
        write(keys(), PEOPLE, people.getBytes(StandardCharsets.UTF_8));
    }

    private void issue(DemonstrationPerson person, Authority authority) throws IOException {
        if (person.dstu()) {
            DstuKey key = DstuKey.generate(DstuKey.M257);
            X509CertificateHolder certificate = authority.issue(plan(person), key);
            write(keys(), person.id() + ".cer", certificate.getEncoded());
            write(keys(), person.id() + ".Key-6.dat", KeyFiles.key6(key, PASSWORD));
            write(keys(), person.id() + ".pfx", DstuP12.write(key, PASSWORD, certificate, authority.certificate()));
            write(keys(), person.id() + ".jks", KeyFiles.jks(key, PASSWORD, certificate, authority.certificate()));
            return;
        }
        StandardKey key =
                person.algorithm().startsWith("RSA") ? StandardKey.rsa(2048) : StandardKey.elliptic("secp256r1");
        X509CertificateHolder certificate = authority.issue(plan(person), key);
        write(keys(), person.id() + ".cer", certificate.getEncoded());
        write(keys(), person.id() + ".p12", KeyFiles.standardP12(key, PASSWORD, certificate, authority.certificate()));
    }

    private CertificatePlan plan(DemonstrationPerson person) {
        Instant from = now.minus(Duration.ofDays(person == DemonstrationPerson.EXPIRED ? 800 : 1));
        Instant to =
                person == DemonstrationPerson.EXPIRED ? now.minus(Duration.ofDays(70)) : now.plus(CERTIFICATE_LIFE);
        return person == DemonstrationPerson.SEAL
                ? CertificatePlan.seal(person.subject(), from, to)
                : CertificatePlan.person(person.subject(), from, to);
    }

    private Authority root(String name, DemonstrationKey key) {
        return Authority.root(authority(name, 1), key);
    }

    private Authority subordinate(Authority root, String name, DemonstrationKey key) {
        return root.subordinate(authority(name, 0), key);
    }

    /** The demonstration of an expired certificate needs an authority that is older. */
    private CertificatePlan authority(String name, int authoritiesBelow) {
        Subject subject = new Subject(name, "", "", Optional.empty(), Optional.empty(), Optional.of(MARK));
        Instant from = now.minus(Duration.ofDays(1000));
        return CertificatePlan.authority(subject, from, now.plus(AUTHORITY_LIFE), authoritiesBelow);
    }

    private void store(String name, Authority authority) throws IOException {
        write(folder.resolve("trust"), name + ".cer", authority.certificate().getEncoded());
        write(folder.resolve("authority"), name + ".p8", authority.key().pkcs8());
    }

    private void refreshLists() throws IOException {
        X509CertificateHolder revoked = certificate(keys(), DemonstrationPerson.REVOKED.id());
        Instant since = revoked.getNotBefore().toInstant().plus(Duration.ofHours(1));
        Authority.Revocation reason = new Authority.Revocation(since, CRLReason.keyCompromise);
        for (String name : new String[] {"dstu-root", "dstu-ca", "ecdsa-root", "ecdsa-ca"}) {
            Map<BigInteger, Authority.Revocation> entries =
                    name.equals("dstu-ca") ? Map.of(revoked.getSerialNumber(), reason) : Map.of();
            byte[] list = authority(name).revocationList(entries, now.minusSeconds(60), now.plus(LIST_LIFE));
            write(folder.resolve("crl"), name + ".crl", list);
        }
    }

    private Authority authority(String name) throws IOException {
        byte[] key = Files.readAllBytes(folder.resolve("authority").resolve(name + ".p8"));
        X509CertificateHolder certificate = certificate(folder.resolve("trust"), name);
        return new Authority(
                certificate,
                name.startsWith("dstu")
                        ? DstuKey.read(key)
                        : StandardKey.read(key, certificate.getSubjectPublicKeyInfo()));
    }

    static X509CertificateHolder certificate(Path folder, String name) throws IOException {
        return new X509CertificateHolder(Files.readAllBytes(folder.resolve(name + ".cer")));
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    /** Whole or not at all: a running portal may be reading. */
    private void write(Path target, String name, byte[] content) throws IOException {
        Path draft = Files.createTempFile(folder, name, ".draft");
        Files.write(draft, content);
        Files.move(draft, target.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

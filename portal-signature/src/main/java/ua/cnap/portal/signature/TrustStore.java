package ua.cnap.portal.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The trusted authorities (довірчий список): anchors, the authorities under them, and their time-stamp and status
 * servers. A certificate signed by itself is an anchor; an anchor is only ever recognised whole, never by its name or
 * its key alone.
 */
public final class TrustStore {

    private static final Set<String> CERTIFICATE_ENDINGS = Set.of("cer", "crt", "der", "pem", "p7b", "p7c");
    private static final Pattern PEM = Pattern.compile("-----BEGIN [^-]+-----([^-]+)-----END [^-]+-----");
    private static final String DEMONSTRATION_MARK = "ТЕСТОВИЙ";

    private final Map<String, X509CertificateHolder> byFingerprint = new LinkedHashMap<>();
    private final Set<String> anchors;

    private TrustStore(Collection<X509CertificateHolder> certificates) {
        certificates.forEach(each -> byFingerprint.putIfAbsent(Certificates.fingerprint(each), each));
        anchors = byFingerprint.entrySet().stream()
                .filter(each -> Certificates.isSelfIssued(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads every {@code .cer}, {@code .crt}, {@code .der}, {@code .pem}, {@code .p7b} of a folder, DER or PEM.
     *
     * @throws IOException when the folder or a file in it cannot be read as certificates
     */
    public static TrustStore fromDirectory(Path folder) throws IOException {
        List<X509CertificateHolder> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(TrustStore::isCertificateFile).sorted().toList()) {
                found.addAll(read(file));
            }
        }
        return new TrustStore(found);
    }

    /** A store of the given certificates; those signed by themselves become anchors. */
    public static TrustStore of(Collection<X509CertificateHolder> certificates) {
        return new TrustStore(certificates);
    }

    /** SHA-256 fingerprints of all certificates, hexadecimal: the identity of the list in force. */
    public Set<String> fingerprints() {
        return Set.copyOf(byFingerprint.keySet());
    }

    /** Whether a demonstration authority is trusted, which is never allowed in production. */
    public boolean containsDemonstrationAuthority() {
        return byFingerprint.values().stream().anyMatch(TrustStore::isDemonstration);
    }

    boolean isAnchor(X509CertificateHolder certificate) {
        return anchors.contains(Certificates.fingerprint(certificate));
    }

    boolean contains(X509CertificateHolder certificate) {
        return byFingerprint.containsKey(Certificates.fingerprint(certificate));
    }

    List<X509CertificateHolder> named(X500Name subject) {
        return byFingerprint.values().stream()
                .filter(each -> each.getSubject().equals(subject))
                .toList();
    }

    Collection<X509CertificateHolder> all() {
        return byFingerprint.values();
    }

    static boolean isDemonstration(X509CertificateHolder certificate) {
        return certificate.getSubject().toString().toUpperCase(Locale.ROOT).contains(DEMONSTRATION_MARK);
    }

    private static boolean isCertificateFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && CERTIFICATE_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static List<X509CertificateHolder> read(Path file) throws IOException {
        List<X509CertificateHolder> found = new ArrayList<>();
        for (byte[] encoded : binary(Files.readAllBytes(file))) {
            try {
                found.addAll(Certificates.parseAll(encoded));
            } catch (IOException | RuntimeException unreadable) {
                throw new IOException("not a certificate: " + file.getFileName(), unreadable);
            }
        }
        return found;
    }

    static List<byte[]> binary(byte[] file) {
        List<byte[]> blocks = new ArrayList<>();
        Matcher pem = PEM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        while (pem.find()) {
            blocks.add(Base64.getMimeDecoder().decode(pem.group(1)));
        }
        return blocks.isEmpty() ? List.of(file) : blocks;
    }
}

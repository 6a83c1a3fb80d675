package ua.cnap.portal.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ua.DSTU4145Params;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.DSTU7564Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;

/** The digests that are allowed. GOST 34.311 always runs with the Ukrainian substitution table (ДКЕ № 1). */
enum DigestAlgorithm {
    GOST_34311("ГОСТ 34.311-95", Oids.UA_PKI + "2.1", "gost34311", Gost34311Digest::new),
    KUPYNA_256("ДСТУ 7564:2014 (256)", Oids.UA_PKI + "2.2.1", "dstu7564-256", () -> new DSTU7564Digest(256)),
    KUPYNA_384("ДСТУ 7564:2014 (384)", Oids.UA_PKI + "2.2.2", "dstu7564-384", () -> new DSTU7564Digest(384)),
    KUPYNA_512("ДСТУ 7564:2014 (512)", Oids.UA_PKI + "2.2.3", "dstu7564-512", () -> new DSTU7564Digest(512)),
    SHA_256("SHA-256", "2.16.840.1.101.3.4.2.1", "sha256", SHA256Digest::new),
    SHA_384("SHA-384", "2.16.840.1.101.3.4.2.2", "sha384", SHA384Digest::new),
    SHA_512("SHA-512", "2.16.840.1.101.3.4.2.3", "sha512", SHA512Digest::new);

    private final String title;
    private final ASN1ObjectIdentifier oid;
    private final String uriFragment;
    private final Supplier<Digest> digest;

    DigestAlgorithm(String title, String oid, String uriFragment, Supplier<Digest> digest) {
        this.title = title;
        this.oid = new ASN1ObjectIdentifier(oid);
        this.uriFragment = uriFragment;
        this.digest = digest;
    }

    static Optional<DigestAlgorithm> of(ASN1ObjectIdentifier oid) {
        return Stream.of(values()).filter(each -> each.oid.equals(oid)).findFirst();
    }

    /** By the address a manifest uses: of the W3C, of the Ukrainian authority, or {@code urn:oid:}. */
    static Optional<DigestAlgorithm> ofUri(String uri) {
        return Stream.of(values())
                .filter(each -> uri.equals("urn:oid:" + each.oid)
                        || uri.equals("http://www.w3.org/2001/04/xmlenc#" + each.uriFragment)
                        || uri.equals("http://www.w3.org/2001/04/xmldsig-more#" + each.uriFragment))
                .findFirst();
    }

    Digest digest() {
        return digest.get();
    }

    byte[] of(byte[] content) {
        return oid.on(NISTObjectIdentifiers.hashAlgs) ? ofPlatform(content) : of(digest(), content);
    }

    /** The processor has instructions for these; documents may be large. */
    private byte[] ofPlatform(byte[] content) {
        try {
            return MessageDigest.getInstance(title).digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static byte[] of(Digest digest, byte[] content) {
        digest.update(content, 0, content.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    ASN1ObjectIdentifier oid() {
        return oid;
    }

    String title() {
        return title;
    }

    /** The table is kept packed, two entries in a byte; the digest wants one in each. */
    static byte[] substitutionTable() {
        byte[] packed = DSTU4145Params.getDefaultDKE();
        byte[] table = new byte[2 * packed.length];
        for (int i = 0; i < packed.length; i++) {
            table[2 * i] = (byte) (packed[i] >> 4 & 15);
            table[2 * i + 1] = (byte) (packed[i] & 15);
        }
        return table;
    }
}

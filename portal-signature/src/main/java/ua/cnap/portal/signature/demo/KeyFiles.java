package ua.cnap.portal.signature.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.cert.X509CertificateHolder;

/** Files in which people keep their keys, as Ukrainian providers hand them out. */
final class KeyFiles {

    private static final ASN1ObjectIdentifier KEY_6 = new ASN1ObjectIdentifier("1.3.6.1.4.1.19398.1.1.1.2");
    private static final String ALIAS = "key";

    private KeyFiles() {}

    /** Key-6.dat: the key alone, in GOST 28147 with its authentication code; the certificate is a file apart. */
    static byte[] key6(DemonstrationKey key, String password) {
        byte[] secret = Gost.keyOfPassword(password.getBytes(StandardCharsets.ISO_8859_1));
        byte[] plain = key.pkcs8();
        byte[] padded = Arrays.copyOf(plain, (plain.length + Gost.BLOCK - 1) / Gost.BLOCK * Gost.BLOCK);
        byte[] encrypted = Gost.encryptBlocks(secret, padded);
        DERSequence parameters = sequence(
                new DEROctetString(Gost.authenticate(secret, plain)),
                new DEROctetString(Arrays.copyOfRange(encrypted, plain.length, encrypted.length)));
        return Der.encode(
                sequence(sequence(KEY_6, parameters), new DEROctetString(Arrays.copyOf(encrypted, plain.length))));
    }

    /** The key of a Key-6.dat file written by {@link #key6}. */
    static byte[] openKey6(byte[] file, String password) {
        ASN1Sequence whole = ASN1Sequence.getInstance(file);
        ASN1Sequence parameters = ASN1Sequence.getInstance(
                ASN1Sequence.getInstance(whole.getObjectAt(0)).getObjectAt(1));
        byte[] encrypted = octets(whole.getObjectAt(1));
        byte[] padding = octets(parameters.getObjectAt(1));
        byte[] secret = Gost.keyOfPassword(password.getBytes(StandardCharsets.ISO_8859_1));
        byte[] plain = Gost.decryptBlocks(secret, org.bouncycastle.util.Arrays.concatenate(encrypted, padding));
        return Arrays.copyOf(plain, encrypted.length);
    }

    /** PKCS #12 as the JDK writes it, for ECDSA and RSA. */
    static byte[] standardP12(StandardKey key, String password, X509CertificateHolder... chain) {
        return keyStore("PKCS12", key.secret(), password, chain);
    }

    /** A Java key store with a key of any kind, which some providers hand out. */
    static byte[] jks(DemonstrationKey key, String password, X509CertificateHolder... chain) {
        return keyStore("JKS", new OpaqueKey(key.pkcs8()), password, chain);
    }

    static PrivateKey openP12(byte[] file, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(file), password.toCharArray());
        Key key = store.getKey(ALIAS, password.toCharArray());
        return (PrivateKey) key;
    }

    private static byte[] keyStore(String type, PrivateKey key, String password, X509CertificateHolder... chain) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            store.setKeyEntry(ALIAS, key, password.toCharArray(), certificates(chain));
            store.store((OutputStream) file, password.toCharArray());
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Certificate[] certificates(X509CertificateHolder... chain)
            throws GeneralSecurityException, IOException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        Certificate[] certificates = new Certificate[chain.length];
        for (int i = 0; i < chain.length; i++) {
            certificates[i] = factory.generateCertificate(new ByteArrayInputStream(chain[i].getEncoded()));
        }
        return certificates;
    }

    private static byte[] octets(ASN1Encodable value) {
        return ASN1OctetString.getInstance(value).getOctets();
    }

    private static DERSequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    /** The key store keeps what it is given as it is. */
    private record OpaqueKey(byte[] pkcs8) implements PrivateKey {

        @Override
        public String getAlgorithm() {
            return "DSTU4145";
        }

        @Override
        public String getFormat() {
            return "PKCS#8";
        }

        @Override
        public byte[] getEncoded() {
            return pkcs8.clone();
        }
    }
}

package ua.cnap.portal.signature.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.ua.DSTU4145Params;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;

/** PKCS #12 with a DSTU key, encrypted in GOST 28147 throughout (.pfx, .zs2 of Ukrainian providers). */
final class DstuP12 implements OutputEncryptor {

    private static final ASN1ObjectIdentifier FEEDBACK = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.1.1.1.3");
    private static final ASN1ObjectIdentifier HMAC = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.1.1.2");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] salt = random(32);
    private final byte[] vector = random(Gost.BLOCK);
    private final byte[] key;

    private DstuP12(String password) {
        key = Gost.keyOfPassword(password.getBytes(StandardCharsets.UTF_8), salt);
    }

    static byte[] write(DemonstrationKey key, String password, X509CertificateHolder... chain) {
        try {
            PrivateKeyInfo secret = PrivateKeyInfo.getInstance(key.pkcs8());
            PKCS12SafeBag[] certificates = new PKCS12SafeBag[chain.length];
            for (int i = 0; i < chain.length; i++) {
                certificates[i] = new PKCS12SafeBagBuilder(chain[i]).build();
            }
            PKCS12PfxPduBuilder file = new PKCS12PfxPduBuilder();
            file.addData(new PKCS12SafeBagBuilder(secret, new DstuP12(password)).build());
            file.addEncryptedData(new DstuP12(password), certificates);
            AlgorithmIdentifier digest = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
            BcPKCS12MacCalculatorBuilder mac = new BcPKCS12MacCalculatorBuilder(new SHA256Digest(), digest);
            return file.build(mac, password.toCharArray()).getEncoded(ASN1Encoding.DER);
        } catch (IOException | PKCSException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        AlgorithmIdentifier hmac = new AlgorithmIdentifier(HMAC, DERNull.INSTANCE);
        DERSequence derivation = sequence(new DEROctetString(salt), new ASN1Integer(Gost.ITERATIONS), hmac);
        DERSequence cipher = sequence(new DEROctetString(vector), new DEROctetString(DSTU4145Params.getDefaultDKE()));
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_PBES2,
                sequence(sequence(PKCSObjectIdentifiers.id_PBKDF2, derivation), sequence(FEEDBACK, cipher)));
    }

    @Override
    public OutputStream getOutputStream(OutputStream out) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                out.write(Gost.encryptFeedback(key, vector, toByteArray()));
                out.close();
            }
        };
    }

    @Override
    public GenericKey getKey() {
        return new GenericKey(getAlgorithmIdentifier(), key);
    }

    private static DERSequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

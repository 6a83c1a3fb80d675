package ua.cnap.portal.signature.demo;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** An ECDSA or RSA key. */
record StandardKey(PrivateKey secret, SubjectPublicKeyInfo publicKey) implements DemonstrationKey {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    static StandardKey elliptic(String curve) {
        return generate("EC", new ECGenParameterSpec(curve));
    }

    static StandardKey rsa(int bits) {
        return generate("RSA", new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4));
    }

    @Override
    public byte[] pkcs8() {
        return secret.getEncoded();
    }

    @Override
    public ASN1ObjectIdentifier digest() {
        return NISTObjectIdentifiers.id_sha256;
    }

    @Override
    public ASN1ObjectIdentifier scheme() {
        return secret.getAlgorithm().equals("RSA")
                ? PKCSObjectIdentifiers.sha256WithRSAEncryption
                : X9ObjectIdentifiers.ecdsa_with_SHA256;
    }

    @Override
    public byte[] sign(ASN1ObjectIdentifier scheme, byte[] content) {
        try {
            Signature signature = Signature.getInstance(scheme.getId(), PROVIDER);
            signature.initSign(secret);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static StandardKey read(byte[] pkcs8, SubjectPublicKeyInfo publicKey) {
        try {
            return new StandardKey(BouncyCastleProvider.getPrivateKey(PrivateKeyInfo.getInstance(pkcs8)), publicKey);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static StandardKey generate(String algorithm, AlgorithmParameterSpec parameters) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, PROVIDER);
            generator.initialize(parameters);
            KeyPair pair = generator.generateKeyPair();
            return new StandardKey(
                    pair.getPrivate(),
                    SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

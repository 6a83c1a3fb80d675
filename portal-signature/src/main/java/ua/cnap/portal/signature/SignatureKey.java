package ua.cnap.portal.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/** A public key of an allowed kind and strength, on a standard curve. */
record SignatureKey(KeyKind kind, AsymmetricKeyParameter parameter, String title) {

    private static final Set<ASN1ObjectIdentifier> CURVES =
            Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1, SECObjectIdentifiers.secp521r1);
    private static final int RSA_LEAST = 2048;
    private static final int RSA_MOST = 8192;
    private static final int RSA_EXPONENT_MOST = 64;

    /** Reads a key, or refuses it as {@link Reason#WEAK_ALGORITHM}. */
    static SignatureKey of(SubjectPublicKeyInfo encoded) throws SignatureRefused {
        ASN1ObjectIdentifier oid = encoded.getAlgorithm().getAlgorithm();
        try {
            if (Oids.isDstu(oid)) {
                return DstuKeys.read(encoded);
            }
            if (oid.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
                return elliptic(encoded);
            }
            if (oid.equals(PKCSObjectIdentifiers.rsaEncryption) || oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
                return rsa(encoded);
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException notAKey) {
            throw new SignatureRefused(Reason.WEAK_ALGORITHM);
        }
        throw new SignatureRefused(Reason.WEAK_ALGORITHM);
    }

    private static SignatureKey elliptic(SubjectPublicKeyInfo encoded) throws IOException, SignatureRefused {
        if (!(encoded.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve)
                || !CURVES.contains(curve)) {
            throw new SignatureRefused(Reason.WEAK_ALGORITHM);
        }
        AsymmetricKeyParameter key = PublicKeyFactory.createKey(encoded);
        String name = curve.equals(SECObjectIdentifiers.secp256r1)
                ? "P-256"
                : curve.equals(SECObjectIdentifiers.secp384r1) ? "P-384" : "P-521";
        return new SignatureKey(KeyKind.ECDSA, key, KeyKind.ECDSA.title() + " " + name);
    }

    private static SignatureKey rsa(SubjectPublicKeyInfo encoded) throws IOException, SignatureRefused {
        org.bouncycastle.asn1.pkcs.RSAPublicKey numbers =
                org.bouncycastle.asn1.pkcs.RSAPublicKey.getInstance(encoded.parsePublicKey());
        int bits = numbers.getModulus().bitLength();
        BigInteger exponent = numbers.getPublicExponent();
        if (bits < RSA_LEAST || bits > RSA_MOST || exponent.bitLength() > RSA_EXPONENT_MOST) {
            throw new SignatureRefused(Reason.WEAK_ALGORITHM);
        }
        RSAKeyParameters key = new RSAKeyParameters(false, numbers.getModulus(), exponent);
        return new SignatureKey(KeyKind.RSA, key, KeyKind.RSA.title() + " " + bits);
    }
}

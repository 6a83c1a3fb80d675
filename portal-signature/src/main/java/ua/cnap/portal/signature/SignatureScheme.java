package ua.cnap.portal.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.signers.DSTU4145Signer;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/** How a signature value is computed: kind of key and digest. Only allowed pairs exist. */
record SignatureScheme(KeyKind kind, DigestAlgorithm digest, boolean pss) {

    private static final int DSTU_PAIR_MOST = 128;

    private static final Map<ASN1ObjectIdentifier, SignatureScheme> FIXED = Map.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            new SignatureScheme(KeyKind.ECDSA, DigestAlgorithm.SHA_256, false),
            X9ObjectIdentifiers.ecdsa_with_SHA384,
            new SignatureScheme(KeyKind.ECDSA, DigestAlgorithm.SHA_384, false),
            X9ObjectIdentifiers.ecdsa_with_SHA512,
            new SignatureScheme(KeyKind.ECDSA, DigestAlgorithm.SHA_512, false),
            PKCSObjectIdentifiers.sha256WithRSAEncryption,
            rsa(DigestAlgorithm.SHA_256),
            PKCSObjectIdentifiers.sha384WithRSAEncryption,
            rsa(DigestAlgorithm.SHA_384),
            PKCSObjectIdentifiers.sha512WithRSAEncryption,
            rsa(DigestAlgorithm.SHA_512));

    /** The scheme of a certificate, a list or a status answer. */
    static SignatureScheme of(AlgorithmIdentifier signature) throws SignatureRefused {
        return find(signature).orElseThrow(() -> new SignatureRefused(Reason.WEAK_ALGORITHM));
    }

    /** The scheme of a CMS signer, where the digest may be named apart but has to be the same. */
    static SignatureScheme of(AlgorithmIdentifier signature, DigestAlgorithm digest) throws SignatureRefused {
        ASN1ObjectIdentifier oid = signature.getAlgorithm();
        if (oid.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return rsa(digest);
        }
        if (oid.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return new SignatureScheme(KeyKind.ECDSA, digest, false);
        }
        SignatureScheme scheme = of(signature);
        if (scheme.digest != digest) {
            throw new SignatureRefused(Reason.SIGNATURE_INVALID);
        }
        return scheme;
    }

    /**
     * Whether the value is a signature of the content by the key. A key of another kind gives {@code false}, and so does a
     * value of an impossible form, to which Bouncy Castle answers with one exception or another, by version.
     */
    boolean verify(SignatureKey key, byte[] content, byte[] value) {
        if (key.kind() != kind) {
            return false;
        }
        try {
            return switch (kind) {
                case DSTU_4145 -> verifyDstu(key, content, value);
                case ECDSA -> verifyEcdsa(key, content, value);
                case RSA -> verifyRsa(key, content, value);
            };
        } catch (IOException | RuntimeException notOfThatForm) {
            return false;
        }
    }

    /** Certificates wrap the pair in an OCTET STRING, CMS messages do not: both are met in both. */
    private boolean verifyDstu(SignatureKey key, byte[] content, byte[] value) {
        byte[] hash = digest.of(content);
        boolean wrapped = value.length > 2 && value[0] == 4 && value[1] == value.length - 2;
        return verifyPair(key, hash, value)
                || wrapped && verifyPair(key, hash, Arrays.copyOfRange(value, 2, value.length));
    }

    private static boolean verifyPair(SignatureKey key, byte[] hash, byte[] pair) {
        if (pair.length == 0 || pair.length % 2 != 0 || pair.length > DSTU_PAIR_MOST) {
            return false;
        }
        DSTU4145Signer signer = new DSTU4145Signer();
        signer.init(false, key.parameter());
        int half = pair.length / 2;
        return signer.verifySignature(hash, littleEndian(pair, 0, half), littleEndian(pair, half, pair.length));
    }

    private boolean verifyEcdsa(SignatureKey key, byte[] content, byte[] value) throws IOException {
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, key.parameter());
        BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(signer.getOrder(), value);
        return signer.verifySignature(digest.of(content), pair[0], pair[1]);
    }

    private boolean verifyRsa(SignatureKey key, byte[] content, byte[] value) {
        Signer signer = pss
                ? new PSSSigner(
                        new RSABlindedEngine(), digest.digest(), digest.digest().getDigestSize())
                : new RSADigestSigner(digest.digest());
        signer.init(false, key.parameter());
        signer.update(content, 0, content.length);
        return signer.verifySignature(value);
    }

    private static Optional<SignatureScheme> find(AlgorithmIdentifier signature) {
        ASN1ObjectIdentifier oid = signature.getAlgorithm();
        if (Oids.isDstu(oid)) {
            return dstuDigest(oid).map(digest -> new SignatureScheme(KeyKind.DSTU_4145, digest, false));
        }
        if (oid.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return Optional.ofNullable(RSASSAPSSparams.getInstance(signature.getParameters()))
                    .flatMap(SignatureScheme::pss);
        }
        return Optional.ofNullable(FIXED.get(oid));
    }

    /** Only PSS with one digest throughout and a salt of its length, as every signing program writes it. */
    private static Optional<SignatureScheme> pss(RSASSAPSSparams parameters) {
        AlgorithmIdentifier mask =
                AlgorithmIdentifier.getInstance(parameters.getMaskGenAlgorithm().getParameters());
        return DigestAlgorithm.of(parameters.getHashAlgorithm().getAlgorithm())
                .filter(digest -> digest.oid().equals(mask.getAlgorithm()))
                .filter(digest ->
                        parameters.getSaltLength().intValue() == digest.digest().getDigestSize())
                .map(digest -> new SignatureScheme(KeyKind.RSA, digest, true));
    }

    private static Optional<DigestAlgorithm> dstuDigest(ASN1ObjectIdentifier oid) {
        if (Oids.isDstuWithGost(oid)) {
            return Optional.of(DigestAlgorithm.GOST_34311);
        }
        Map<ASN1ObjectIdentifier, DigestAlgorithm> kupyna = Map.of(
                Oids.DSTU_KUPYNA_256, DigestAlgorithm.KUPYNA_256,
                Oids.DSTU_KUPYNA_384, DigestAlgorithm.KUPYNA_384,
                Oids.DSTU_KUPYNA_512, DigestAlgorithm.KUPYNA_512);
        return kupyna.entrySet().stream()
                .filter(each -> oid.equals(each.getKey()) || oid.on(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static SignatureScheme rsa(DigestAlgorithm digest) {
        return new SignatureScheme(KeyKind.RSA, digest, false);
    }

    private static BigInteger littleEndian(byte[] bytes, int from, int to) {
        return new BigInteger(1, DstuKeys.reversed(Arrays.copyOfRange(bytes, from, to)));
    }
}

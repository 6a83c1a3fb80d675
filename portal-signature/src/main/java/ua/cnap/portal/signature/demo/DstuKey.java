package ua.cnap.portal.signature.demo;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ua.DSTU4145ECBinary;
import org.bouncycastle.asn1.ua.DSTU4145NamedCurves;
import org.bouncycastle.asn1.ua.DSTU4145Params;
import org.bouncycastle.asn1.ua.DSTU4145PointEncoder;
import org.bouncycastle.asn1.ua.UAObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.DSTU7564Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.DSTU4145Signer;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/** A key of DSTU 4145 with its curve spelt out, little-endian throughout, as Ukrainian certificates have it. */
final class DstuKey implements DemonstrationKey {

    static final ASN1ObjectIdentifier WITH_GOST = UAObjectIdentifiers.dstu4145le;
    static final ASN1ObjectIdentifier WITH_KUPYNA = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.1.3.6.1.1");
    /** The curve of 257 bits, which people's certificates use, and of 431 bits, which roots use. */
    static final ASN1ObjectIdentifier M257 = curve(6);

    static final ASN1ObjectIdentifier M431 = curve(9);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ECDomainParameters domain;
    private final BigInteger secret;

    DstuKey(ECDomainParameters domain, BigInteger secret) {
        this.domain = domain;
        this.secret = secret;
    }

    static DstuKey generate(ASN1ObjectIdentifier curve) {
        ECDomainParameters domain = DSTU4145NamedCurves.getByOID(curve);
        BigInteger secret =
                BigIntegers.createRandomInRange(BigInteger.ONE, domain.getN().subtract(BigInteger.ONE), RANDOM);
        return new DstuKey(domain, secret);
    }

    /** Reads a key written by {@link #pkcs8()}: the length of the secret tells its curve. */
    static DstuKey read(byte[] pkcs8) {
        byte[] littleEndian = ASN1OctetString.getInstance(
                        ASN1Sequence.getInstance(pkcs8).getObjectAt(2))
                .getOctets();
        ASN1ObjectIdentifier curve = littleEndian.length == length(DSTU4145NamedCurves.getByOID(M257)) ? M257 : M431;
        return new DstuKey(DSTU4145NamedCurves.getByOID(curve), new BigInteger(1, Arrays.reverse(littleEndian)));
    }

    @Override
    public SubjectPublicKeyInfo publicKey() {
        ECPoint point = domain.getG().multiply(secret).negate().normalize();
        byte[] encoded = Arrays.reverse(DSTU4145PointEncoder.encodePoint(point));
        return new SubjectPublicKeyInfo(algorithm(), octets(encoded));
    }

    @Override
    public byte[] pkcs8() {
        byte[] littleEndian = Arrays.reverse(BigIntegers.asUnsignedByteArray(length(domain), secret));
        return Der.encode(new DERSequence(
                new ASN1Encodable[] {new ASN1Integer(0), algorithm(), new DEROctetString(littleEndian)}));
    }

    @Override
    public ASN1ObjectIdentifier digest() {
        return Der.GOST_34311;
    }

    @Override
    public ASN1ObjectIdentifier scheme() {
        return WITH_GOST;
    }

    @Override
    public byte[] sign(ASN1ObjectIdentifier scheme, byte[] content) {
        Digest digest = scheme.equals(WITH_KUPYNA) ? new DSTU7564Digest(256) : Gost.digest();
        DSTU4145Signer signer = new DSTU4145Signer();
        signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(secret, domain), RANDOM));
        BigInteger[] pair = signer.generateSignature(Der.digest(digest, content));
        int half = length(domain);
        return Arrays.concatenate(
                Arrays.reverse(BigIntegers.asUnsignedByteArray(half, pair[0])),
                Arrays.reverse(BigIntegers.asUnsignedByteArray(half, pair[1])));
    }

    @Override
    public byte[] signForCertificate(ASN1ObjectIdentifier scheme, byte[] content) {
        return octets(sign(scheme, content));
    }

    private AlgorithmIdentifier algorithm() {
        return new AlgorithmIdentifier(WITH_GOST, new DERSequence(new ASN1Encodable[] {
            spelt(domain), new DEROctetString(DSTU4145Params.getDefaultDKE())
        }));
    }

    /** Bouncy Castle writes the curve big-endian; under the little-endian algorithm two numbers are reversed. */
    private static ASN1Sequence spelt(ECDomainParameters domain) {
        ASN1Sequence written = (ASN1Sequence) new DSTU4145ECBinary(domain).toASN1Primitive();
        return new DERSequence(new ASN1Encodable[] {
            written.getObjectAt(0),
            written.getObjectAt(1),
            reversed(written.getObjectAt(2)),
            written.getObjectAt(3),
            reversed(written.getObjectAt(4))
        });
    }

    private static DEROctetString reversed(ASN1Encodable octets) {
        return new DEROctetString(
                Arrays.reverse(ASN1OctetString.getInstance(octets).getOctets()));
    }

    private static byte[] octets(byte[] content) {
        return Der.encode(new DEROctetString(content));
    }

    private static int length(ECDomainParameters domain) {
        return (domain.getN().bitLength() + 7) / 8;
    }

    private static ASN1ObjectIdentifier curve(int number) {
        return UAObjectIdentifiers.dstu4145le.branch("2").branch(Integer.toString(number));
    }
}

package ua.cnap.portal.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ua.DSTU4145BinaryField;
import org.bouncycastle.asn1.ua.DSTU4145ECBinary;
import org.bouncycastle.asn1.ua.DSTU4145NamedCurves;
import org.bouncycastle.asn1.ua.DSTU4145Params;
import org.bouncycastle.asn1.ua.DSTU4145PointEncoder;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.util.BigIntegers;

/**
 * Public keys of DSTU 4145. Most certificates spell their curve out; only the ten curves of the standard (annex Г) are
 * taken, with their own base points, because a key on a home-made base point can imitate any other key.
 */
final class DstuKeys {

    /** The ten curves with their spelt-out form. */
    private static final Map<DSTU4145ECBinary, ECDomainParameters> STANDARD = Stream.of(DSTU4145NamedCurves.getOIDs())
            .map(DSTU4145NamedCurves::getByOID)
            .collect(Collectors.toMap(DSTU4145ECBinary::new, Function.identity()));

    private static final int REMEMBERED = 500;
    /** The keys read last: a point is stored compressed, and finding it costs as much as half of a verification. */
    private static final Map<SubjectPublicKeyInfo, SignatureKey> LATELY =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<SubjectPublicKeyInfo, SignatureKey> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private DstuKeys() {}

    static SignatureKey read(SubjectPublicKeyInfo encoded) throws IOException, SignatureRefused {
        SignatureKey known = LATELY.get(encoded);
        if (known != null) {
            return known;
        }
        SignatureKey key = decode(encoded);
        LATELY.put(encoded, key);
        return key;
    }

    private static SignatureKey decode(SubjectPublicKeyInfo encoded) throws IOException, SignatureRefused {
        boolean littleEndian = !encoded.getAlgorithm().getAlgorithm().equals(Oids.DSTU_GOST_BIG_ENDIAN);
        DSTU4145Params parameters =
                DSTU4145Params.getInstance(encoded.getAlgorithm().getParameters());
        if (parameters.getDKE() != null && !Arrays.equals(parameters.getDKE(), DSTU4145Params.getDefaultDKE())) {
            throw new SignatureRefused(Reason.WEAK_ALGORITHM);
        }
        ECDomainParameters curve =
                curve(parameters, littleEndian).orElseThrow(() -> new SignatureRefused(Reason.WEAK_ALGORITHM));
        byte[] point = ASN1OctetString.getInstance(encoded.parsePublicKey()).getOctets();
        byte[] ordered = littleEndian ? reversed(point) : point;
        if (ordered.length != (curve.getCurve().getFieldSize() + 7) / 8) {
            throw new SignatureRefused(Reason.WEAK_ALGORITHM);
        }
        ECPublicKeyParameters key =
                new ECPublicKeyParameters(DSTU4145PointEncoder.decodePoint(curve.getCurve(), ordered), curve);
        String title = KeyKind.DSTU_4145.title() + " M" + curve.getCurve().getFieldSize();
        return new SignatureKey(KeyKind.DSTU_4145, key, title);
    }

    private static Optional<ECDomainParameters> curve(DSTU4145Params parameters, boolean littleEndian) {
        if (parameters.isNamedCurve()) {
            return Optional.ofNullable(DSTU4145NamedCurves.getByOID(parameters.getNamedCurve()));
        }
        DSTU4145ECBinary spelt = parameters.getECBinary();
        return STANDARD.entrySet().stream()
                .filter(standard -> equal(spelt, standard.getKey(), littleEndian))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Bouncy Castle writes the standard curve big-endian; the common Ukrainian form has both numbers reversed. */
    private static boolean equal(DSTU4145ECBinary spelt, DSTU4145ECBinary standard, boolean littleEndian) {
        return equal(spelt.getField(), standard.getField())
                && spelt.getA().equals(standard.getA())
                && spelt.getN().equals(standard.getN())
                && number(spelt.getB(), littleEndian).equals(number(standard.getB(), false))
                && number(spelt.getG(), littleEndian).equals(number(standard.getG(), false));
    }

    private static boolean equal(DSTU4145BinaryField one, DSTU4145BinaryField other) {
        return one.getM() == other.getM()
                && one.getK1() == other.getK1()
                && one.getK2() == other.getK2()
                && one.getK3() == other.getK3();
    }

    private static BigInteger number(byte[] bytes, boolean littleEndian) {
        return BigIntegers.fromUnsignedByteArray(littleEndian ? reversed(bytes) : bytes);
    }

    static byte[] reversed(byte[] bytes) {
        byte[] result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = bytes[bytes.length - 1 - i];
        }
        return result;
    }
}

package ua.cnap.portal.signature.demo;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.DSTU7564Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** Small steps of writing DER. */
final class Der {

    static final ASN1ObjectIdentifier GOST_34311 = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.1.2.1");
    static final ASN1ObjectIdentifier KUPYNA_256 = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.1.2.2.1");

    private Der() {}

    static byte[] encode(ASN1Encodable structure) {
        try {
            return structure.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] digest(ASN1ObjectIdentifier algorithm, byte[] content) {
        if (algorithm.equals(GOST_34311)) {
            return digest(Gost.digest(), content);
        }
        return digest(algorithm.equals(KUPYNA_256) ? new DSTU7564Digest(256) : new SHA256Digest(), content);
    }

    static byte[] digest(Digest digest, byte[] content) {
        digest.update(content, 0, content.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }
}

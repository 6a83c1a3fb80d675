package ua.cnap.portal.signature;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;

/** The signed attributes of a signer (RFC 5652, 11): each at most once, the ones read here with one value. */
final class SignedAttributes {

    private final ASN1Set transmitted;
    private final Map<ASN1ObjectIdentifier, Attribute> attributes = new HashMap<>();

    /** Refuses a repeated attribute: readers would differ in which of the two they believe. */
    SignedAttributes(ASN1Set transmitted) throws SignatureRefused {
        if (transmitted == null || transmitted.size() == 0) {
            throw new SignatureRefused(Reason.SIGNED_ATTRS_MISSING);
        }
        this.transmitted = transmitted;
        for (ASN1Encodable each : transmitted) {
            Attribute attribute = Attribute.getInstance(each);
            if (attributes.put(attribute.getAttrType(), attribute) != null) {
                throw new SignatureRefused(Reason.MALFORMED);
            }
        }
    }

    Optional<ASN1Encodable> value(ASN1ObjectIdentifier type) throws SignatureRefused {
        Attribute attribute = attributes.get(type);
        if (attribute == null) {
            return Optional.empty();
        }
        if (attribute.getAttrValues().size() != 1) {
            throw new SignatureRefused(Reason.MALFORMED);
        }
        return Optional.of(attribute.getAttrValues().getObjectAt(0));
    }

    void requireContentType(ASN1ObjectIdentifier type) throws SignatureRefused {
        ASN1Encodable signed = required(CMSAttributes.contentType);
        if (!type.equals(signed.toASN1Primitive())) {
            throw new SignatureRefused(Reason.CONTENT_TYPE_MISMATCH);
        }
    }

    byte[] messageDigest() throws SignatureRefused {
        return ASN1OctetString.getInstance(required(CMSAttributes.messageDigest))
                .getOctets();
    }

    Optional<Instant> signingTime() throws SignatureRefused {
        return value(CMSAttributes.signingTime)
                .map(each -> Time.getInstance(each).getDate().toInstant());
    }

    /** The bytes that may have been signed: in DER order as the standard wants, then as they were transmitted. */
    List<byte[]> encodings() {
        try {
            byte[] sorted = transmitted.getEncoded(ASN1Encoding.DER);
            byte[] asSent = transmitted.getEncoded(ASN1Encoding.DL);
            List<byte[]> encodings = new ArrayList<>(List.of(sorted));
            if (!Arrays.equals(sorted, asSent)) {
                encodings.add(asSent);
            }
            return encodings;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ASN1Encodable required(ASN1ObjectIdentifier type) throws SignatureRefused {
        return value(type).orElseThrow(() -> new SignatureRefused(Reason.SIGNED_ATTRS_MISSING));
    }
}

package ua.cnap.portal.signature.demo;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.BEROctetString;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERSet;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/** Writes CMS signatures by hand, good by default, so that a test can break one rule at a time. */
final class Forgery {

    static final ASN1ObjectIdentifier STAMP_CONTENT = new ASN1ObjectIdentifier("1.2.840.113549.1.9.16.1.4");

    final DemonstrationKey key;
    X509CertificateHolder certificate;
    X509CertificateHolder referred;
    List<X509CertificateHolder> enclosed;
    ASN1ObjectIdentifier digest;
    ASN1ObjectIdentifier scheme;
    ASN1ObjectIdentifier contentType = PKCSObjectIdentifiers.data;
    byte[] content = World.CONTENT;
    boolean attached;
    boolean withAttributes = true;
    boolean unsorted;
    boolean keyIdentifier;
    Instant signingTime = World.NOW.minusSeconds(3600);
    UnaryOperator<List<Attribute>> signed = UnaryOperator.identity();
    UnaryOperator<List<Attribute>> afterSigning = UnaryOperator.identity();
    UnaryOperator<byte[]> value = UnaryOperator.identity();
    UnaryOperator<byte[]> stamp;
    Forgery second;

    Forgery(DemonstrationKey key, X509CertificateHolder certificate) {
        this.key = key;
        this.certificate = certificate;
        this.referred = certificate;
        this.enclosed = List.of(certificate);
        this.digest = key.digest();
        this.scheme = key.scheme();
    }

    Forgery content(byte[] bytes) {
        content = bytes;
        return this;
    }

    Forgery attached() {
        attached = true;
        return this;
    }

    Forgery enclosing(X509CertificateHolder... certificates) {
        enclosed = List.of(certificates);
        return this;
    }

    Forgery without(ASN1ObjectIdentifier type) {
        signed = attributes -> attributes.stream()
                .filter(each -> !each.getAttrType().equals(type))
                .toList();
        return this;
    }

    Forgery with(Attribute further) {
        signed = attributes -> {
            List<Attribute> more = new ArrayList<>(attributes);
            more.add(further);
            return more;
        };
        return this;
    }

    Forgery replacing(Attribute other) {
        signed = replace(other);
        return this;
    }

    static UnaryOperator<List<Attribute>> replace(Attribute other) {
        return attributes -> attributes.stream()
                .map(each -> each.getAttrType().equals(other.getAttrType()) ? other : each)
                .toList();
    }

    static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable... values) {
        return new Attribute(type, new DERSet(values));
    }

    byte[] build() {
        ASN1EncodableVector certificates = new ASN1EncodableVector();
        enclosed.forEach(each -> certificates.add(each.toASN1Structure()));
        ASN1EncodableVector signers = new ASN1EncodableVector();
        ASN1EncodableVector digests = new ASN1EncodableVector();
        for (Forgery each = this; each != null; each = each.second) {
            signers.add(each.signer(content));
            digests.add(new AlgorithmIdentifier(each.digest));
        }
        ASN1EncodableVector body = new ASN1EncodableVector();
        body.add(new ASN1Integer(1));
        body.add(new DLSet(digests));
        body.add(attached ? enclosedContent() : new DLSequence(contentType));
        if (certificates.size() > 0) {
            body.add(new DLTaggedObject(false, 0, new DLSet(certificates)));
        }
        body.add(new DLSet(signers));
        return message(new DLSequence(body));
    }

    /** The same with indefinite lengths and the content in pieces, as streaming software writes it. */
    byte[] buildInPieces() {
        BERSequence body = new BERSequence(new ASN1Encodable[] {
            new ASN1Integer(1),
            new BERSet(new AlgorithmIdentifier(digest)),
            new BERSequence(
                    new ASN1Encodable[] {contentType, new BERTaggedObject(true, 0, new BEROctetString(content, 7))}),
            new BERTaggedObject(false, 0, new BERSet(certificate.toASN1Structure())),
            new BERSet(signer(content))
        });
        return encoded(
                new BERSequence(
                        new ASN1Encodable[] {PKCSObjectIdentifiers.signedData, new BERTaggedObject(true, 0, body)}),
                ASN1Encoding.BER);
    }

    static byte[] withoutSigners(byte[] content) {
        return message(new DLSequence(new ASN1Encodable[] {
            new ASN1Integer(1),
            new DLSet(),
            new DLSequence(new ASN1Encodable[] {
                PKCSObjectIdentifiers.data, new DLTaggedObject(true, 0, new DEROctetString(content))
            }),
            new DLSet()
        }));
    }

    /** A time-stamp token over a signature value. */
    byte[] stampToken(byte[] over, Instant at) {
        content = Der.encode(new DERSequence(new ASN1Encodable[] {
            new ASN1Integer(1),
            new ASN1ObjectIdentifier("1.2.804.2.1.1.1.2.3.1"),
            new DERSequence(new ASN1Encodable[] {
                new AlgorithmIdentifier(key.digest()), new DEROctetString(hash(key.digest(), over))
            }),
            new ASN1Integer(42),
            new ASN1GeneralizedTime(Date.from(at))
        }));
        contentType = STAMP_CONTENT;
        signingTime = at;
        return attached().build();
    }

    /** The digest by any algorithm, allowed or not. */
    static byte[] hash(ASN1ObjectIdentifier algorithm, byte[] content) {
        if (algorithm.on(new ASN1ObjectIdentifier("1.2.804"))) {
            return Der.digest(algorithm, content);
        }
        try {
            var calculator = new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(algorithm));
            calculator.getOutputStream().write(content);
            return calculator.getDigest();
        } catch (OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DLSequence signer(byte[] over) {
        List<Attribute> attributes = signed.apply(attributes(over));
        byte[] toSign = withAttributes ? encoded(set(attributes), unsorted ? ASN1Encoding.DL : ASN1Encoding.DER) : over;
        byte[] signatureValue = value.apply(key.sign(scheme, toSign));
        ASN1EncodableVector signer = new ASN1EncodableVector();
        signer.add(new ASN1Integer(keyIdentifier ? 3 : 1));
        signer.add(signerId());
        signer.add(new AlgorithmIdentifier(digest));
        if (withAttributes) {
            signer.add(new DLTaggedObject(false, 0, set(afterSigning.apply(attributes))));
        }
        signer.add(new AlgorithmIdentifier(scheme));
        signer.add(new DEROctetString(signatureValue));
        if (stamp != null) {
            ASN1Encodable token = primitive(stamp.apply(signatureValue));
            Attribute attribute = attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, token);
            signer.add(new DLTaggedObject(false, 1, new DERSet(attribute)));
        }
        return new DLSequence(signer);
    }

    private ASN1Encodable signerId() {
        return keyIdentifier
                ? new DLTaggedObject(
                        false, 0, new DEROctetString(Authority.keyIdentifier(certificate.getSubjectPublicKeyInfo())))
                : new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber());
    }

    private List<Attribute> attributes(byte[] over) {
        byte[] reference = hash(digest, Der.encode(referred.toASN1Structure()));
        ESSCertIDv2 id = new ESSCertIDv2(new AlgorithmIdentifier(digest), reference);
        return List.of(
                attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(id)),
                attribute(CMSAttributes.contentType, contentType),
                attribute(CMSAttributes.messageDigest, new DEROctetString(hash(digest, over))),
                attribute(CMSAttributes.signingTime, new Time(Date.from(signingTime))));
    }

    private ASN1Set set(List<Attribute> attributes) {
        ASN1EncodableVector vector = new ASN1EncodableVector();
        attributes.forEach(vector::add);
        return unsorted ? new DLSet(vector) : new DERSet(vector);
    }

    private DLSequence enclosedContent() {
        return new DLSequence(
                new ASN1Encodable[] {contentType, new DLTaggedObject(true, 0, new DEROctetString(content))});
    }

    private static byte[] message(ASN1Encodable body) {
        return encoded(
                new DLSequence(
                        new ASN1Encodable[] {PKCSObjectIdentifiers.signedData, new DLTaggedObject(true, 0, body)}),
                ASN1Encoding.DL);
    }

    private static byte[] encoded(ASN1Encodable structure, String rules) {
        try {
            return structure.toASN1Primitive().getEncoded(rules);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ASN1Encodable primitive(byte[] encoded) {
        try {
            return ASN1Primitive.fromByteArray(encoded);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

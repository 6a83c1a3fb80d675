package ua.cnap.portal.signature.demo;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A private key of the demonstration: of the authority itself or of a made-up person. */
interface DemonstrationKey {

    SubjectPublicKeyInfo publicKey();

    /** The private key in PKCS #8, as Ukrainian software writes it. */
    byte[] pkcs8();

    /** The digest that goes with the key. */
    ASN1ObjectIdentifier digest();

    /** The signature algorithm that goes with the key. */
    ASN1ObjectIdentifier scheme();

    /** A signature value as a CMS message carries it, by the given algorithm of this kind of key. */
    byte[] sign(ASN1ObjectIdentifier scheme, byte[] content);

    /** The same value as certificates and lists carry it. */
    default byte[] signForCertificate(ASN1ObjectIdentifier scheme, byte[] content) {
        return sign(scheme, content);
    }
}

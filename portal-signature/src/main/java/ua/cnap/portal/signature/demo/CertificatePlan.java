package ua.cnap.portal.signature.demo;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.x509.Attribute;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * What a certificate is to say.
 *
 * @param keyUsage bits of {@link KeyUsage}
 * @param purposes extended uses of the key
 * @param statements statements of a qualified certificate; none makes it an ordinary one
 * @param pathLength of an authority: how many authorities may stand below it
 */
record CertificatePlan(
        Subject subject,
        Instant from,
        Instant to,
        int keyUsage,
        List<KeyPurposeId> purposes,
        List<ASN1Encodable> statements,
        Optional<OptionalInt> pathLength) {

    static final ASN1ObjectIdentifier SEAL_USAGE = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.3.9");
    private static final ASN1ObjectIdentifier DRFO = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.11.1.4.1.1");
    private static final ASN1ObjectIdentifier EDRPOU = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.11.1.4.2.1");
    private static final ASN1ObjectIdentifier QUALIFIED_UA = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.2.1");
    private static final ASN1ObjectIdentifier QUALIFIED_EU = new ASN1ObjectIdentifier("0.4.0.1862.1.1");
    private static final ASN1ObjectIdentifier TYPE = new ASN1ObjectIdentifier("0.4.0.1862.1.6");
    private static final int SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

    /** A qualified certificate of a person; the key is a file, so the signature is an advanced one. */
    static CertificatePlan person(Subject subject, Instant from, Instant to) {
        return new CertificatePlan(subject, from, to, SIGNING, List.of(), qualified("1"), Optional.empty());
    }

    static CertificatePlan seal(Subject subject, Instant from, Instant to) {
        List<KeyPurposeId> purposes = List.of(KeyPurposeId.getInstance(SEAL_USAGE));
        return new CertificatePlan(subject, from, to, SIGNING, purposes, qualified("2"), Optional.empty());
    }

    static CertificatePlan authority(Subject subject, Instant from, Instant to, int authoritiesBelow) {
        int usage = KeyUsage.keyCertSign | KeyUsage.cRLSign;
        Optional<OptionalInt> length = Optional.of(OptionalInt.of(authoritiesBelow));
        return new CertificatePlan(subject, from, to, usage, List.of(), List.of(), length);
    }

    /** A server of the authority: for time-stamps or for statuses. */
    static CertificatePlan server(Subject subject, Instant from, Instant to, KeyPurposeId purpose) {
        return new CertificatePlan(
                subject, from, to, KeyUsage.digitalSignature, List.of(purpose), List.of(), Optional.empty());
    }

    ExtensionsGenerator extensions() throws IOException {
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.keyUsage, true, new KeyUsage(keyUsage));
        extensions.addExtension(Extension.basicConstraints, true, constraints());
        if (!purposes.isEmpty()) {
            KeyPurposeId[] uses = purposes.toArray(KeyPurposeId[]::new);
            extensions.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(uses));
        }
        if (!statements.isEmpty()) {
            DERSequence list = new DERSequence(statements.toArray(ASN1Encodable[]::new));
            extensions.addExtension(Extension.qCStatements, false, list);
        }
        ASN1EncodableVector codes = new ASN1EncodableVector();
        subject.drfo().ifPresent(code -> codes.add(code(DRFO, code)));
        subject.edrpou().ifPresent(code -> codes.add(code(EDRPOU, code)));
        if (codes.size() > 0) {
            extensions.addExtension(Extension.subjectDirectoryAttributes, false, new DERSequence(codes));
        }
        return extensions;
    }

    private BasicConstraints constraints() {
        return pathLength
                .map(length ->
                        length.isPresent() ? new BasicConstraints(length.getAsInt()) : new BasicConstraints(true))
                .orElseGet(() -> new BasicConstraints(false));
    }

    private static Attribute code(ASN1ObjectIdentifier type, String code) {
        return new Attribute(type, new DERSet(new DERPrintableString(code)));
    }

    private static List<ASN1Encodable> qualified(String kind) {
        DERSequence kinds = new DERSequence(TYPE.branch(kind));
        return List.of(
                new DERSequence(QUALIFIED_EU),
                new DERSequence(new ASN1Encodable[] {TYPE, kinds}),
                new DERSequence(QUALIFIED_UA));
    }
}

package ua.cnap.portal.signature.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;

/** Signs as a made-up person does in the browser, for tests and the load run. */
public final class DemonstrationSigner {

    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    private static final String MEDIA_TYPE = "application/vnd.etsi.asic-e+zip";

    private final DemonstrationKey key;
    private final X509CertificateHolder certificate;

    private DemonstrationSigner(DemonstrationKey key, X509CertificateHolder certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** The person of that id in {@code people.json}, with the key kept in the folder of the demonstration authority. */
    public static DemonstrationSigner of(Path folder, String id) throws IOException {
        Path keys = folder.resolve("keys");
        X509CertificateHolder certificate = DemonstrationAuthority.certificate(keys, id);
        Path dstu = keys.resolve(id + ".Key-6.dat");
        if (Files.exists(dstu)) {
            byte[] key = KeyFiles.openKey6(Files.readAllBytes(dstu), DemonstrationAuthority.PASSWORD);
            return new DemonstrationSigner(DstuKey.read(key), certificate);
        }
        byte[] file = Files.readAllBytes(keys.resolve(id + ".p12"));
        try {
            return new DemonstrationSigner(
                    new StandardKey(
                            KeyFiles.openP12(file, DemonstrationAuthority.PASSWORD),
                            certificate.getSubjectPublicKeyInfo()),
                    certificate);
        } catch (GeneralSecurityException broken) {
            throw new IOException(broken);
        }
    }

    /** A detached CAdES-BES signature over the content. */
    public byte[] sign(byte[] content, Instant at) {
        DERSet attributes = attributes(content, at);
        AlgorithmIdentifier digest = new AlgorithmIdentifier(key.digest());
        DERSequence signer = sequence(
                new ASN1Integer(1),
                new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber()),
                digest,
                new DERTaggedObject(false, 0, attributes),
                new AlgorithmIdentifier(key.scheme()),
                new DEROctetString(key.sign(key.scheme(), Der.encode(attributes))));
        DERSequence signed = sequence(
                new ASN1Integer(1),
                new DERSet(digest),
                sequence(PKCSObjectIdentifiers.data),
                new DERTaggedObject(false, 0, new DERSet(certificate.toASN1Structure())),
                new DERSet(signer));
        return Der.encode(sequence(PKCSObjectIdentifiers.signedData, new DERTaggedObject(true, 0, signed)));
    }

    /** An ASiC-E container with the files, signed over its manifest of their SHA-256, as the portal's pages make it. */
    public byte[] container(Map<String, byte[]> files, Instant at) {
        byte[] manifest = manifest(files);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            storeMediaType(zip);
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                store(zip, each.getKey(), each.getValue());
            }
            store(zip, "META-INF/ASiCManifest001.xml", manifest);
            store(zip, "META-INF/signature001.p7s", sign(manifest, at));
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DERSet attributes(byte[] content, Instant at) {
        AlgorithmIdentifier digest = new AlgorithmIdentifier(key.digest());
        byte[] certificateHash = Der.digest(key.digest(), Der.encode(certificate.toASN1Structure()));
        SigningCertificateV2 reference = new SigningCertificateV2(new ESSCertIDv2(digest, certificateHash));
        byte[] contentHash = Der.digest(key.digest(), content);
        return new DERSet(new ASN1Encodable[] {
            attribute(CMSAttributes.contentType, PKCSObjectIdentifiers.data),
            attribute(CMSAttributes.messageDigest, new DEROctetString(contentHash)),
            attribute(CMSAttributes.signingTime, new Time(Date.from(at))),
            attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, reference)
        });
    }

    private byte[] manifest(Map<String, byte[]> files) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\"")
                .append(" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">")
                .append(
                        "<asic:SigReference URI=\"META-INF/signature001.p7s\" MimeType=\"application/pkcs7-signature\"/>");
        files.forEach((name, content) -> xml.append("<asic:DataObjectReference URI=\"")
                .append(address(name))
                .append("\"><ds:DigestMethod Algorithm=\"")
                .append(SHA256)
                .append("\"/><ds:DigestValue>")
                .append(Base64.getEncoder().encodeToString(Der.digest(NISTObjectIdentifiers.id_sha256, content)))
                .append("</ds:DigestValue></asic:DataObjectReference>"));
        return xml.append("</asic:ASiCManifest>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String address(String name) {
        try {
            return new URI(null, null, name, null).toASCIIString().replace("&", "%26");
        } catch (URISyntaxException unusable) {
            throw new IllegalArgumentException(name, unusable);
        }
    }

    private static void storeMediaType(ZipOutputStream zip) throws IOException {
        byte[] type = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static DERSequence sequence(ASN1Encodable... parts) {
        return new DERSequence(parts);
    }
}

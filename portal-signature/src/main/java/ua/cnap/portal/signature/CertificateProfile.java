package ua.cnap.portal.signature;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.X509CertificateHolder;

/** What a certificate says its key is for and whether it is qualified (ETSI EN 319 412-5, Law 2155-VIII, art. 23). */
final class CertificateProfile {

    private static final Set<KeyPurposeId> NOT_FOR_SIGNING = Set.of(
            KeyPurposeId.id_kp_timeStamping,
            KeyPurposeId.id_kp_OCSPSigning,
            KeyPurposeId.id_kp_serverAuth,
            KeyPurposeId.id_kp_codeSigning);

    private final Optional<Extensions> extensions;
    private final Set<ASN1ObjectIdentifier> statements = new HashSet<>();
    private final Set<ASN1ObjectIdentifier> types = new HashSet<>();

    CertificateProfile(X509CertificateHolder certificate) {
        extensions = Optional.ofNullable(certificate.getExtensions());
        extensions
                .map(each -> each.getExtensionParsedValue(Extension.qCStatements))
                .ifPresent(this::readStatements);
    }

    /** A key for signing, and not the key of a server. */
    boolean isForSigning() {
        boolean signs = extensions.map(KeyUsage::fromExtensions).stream()
                .anyMatch(usage ->
                        usage.hasUsages(KeyUsage.digitalSignature) || usage.hasUsages(KeyUsage.nonRepudiation));
        Set<KeyPurposeId> purposes = purposes();
        return signs && (purposes.isEmpty() || !NOT_FOR_SIGNING.containsAll(purposes));
    }

    boolean isFor(KeyPurposeId purpose) {
        return purposes().contains(purpose);
    }

    boolean isSeal() {
        return types.contains(Oids.QC_TYPE_SEAL) || purposes().contains(KeyPurposeId.getInstance(Oids.SEAL_USAGE));
    }

    /** Qualified for a signature or a seal; a qualified certificate of a web site is for neither. */
    QualifiedLevel level() {
        boolean qualified = statements.contains(Oids.QC_COMPLIANCE) || statements.contains(Oids.QUALIFIED_UA);
        boolean otherUse =
                !types.isEmpty() && !types.contains(Oids.QC_TYPE_SEAL) && !types.contains(Oids.QC_TYPE_SIGNATURE);
        if (!qualified || otherUse) {
            return QualifiedLevel.NOT_QUALIFIED;
        }
        return statements.contains(Oids.QC_DEVICE) ? QualifiedLevel.QUALIFIED : QualifiedLevel.ADVANCED;
    }

    private Set<KeyPurposeId> purposes() {
        return extensions.map(ExtendedKeyUsage::fromExtensions).stream()
                .flatMap(usage -> Stream.of(usage.getUsages()))
                .collect(Collectors.toSet());
    }

    private void readStatements(ASN1Encodable value) {
        for (ASN1Encodable each : ASN1Sequence.getInstance(value)) {
            QCStatement statement = QCStatement.getInstance(each);
            statements.add(statement.getStatementId());
            if (statement.getStatementId().equals(Oids.QC_TYPE)) {
                ASN1Sequence.getInstance(statement.getStatementInfo())
                        .forEach(type -> types.add(ASN1ObjectIdentifier.getInstance(type)));
            }
        }
    }
}

package ua.cnap.portal.signature;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;

/** The addresses a certificate names for learning its status; only plain HTTP and HTTPS ones. */
final class RevocationAddresses {

    private RevocationAddresses() {}

    static List<URI> lists(X509CertificateHolder certificate) {
        Extension extension = certificate.getExtension(Extension.cRLDistributionPoints);
        if (extension == null) {
            return List.of();
        }
        return Stream.of(CRLDistPoint.getInstance(extension.getParsedValue()).getDistributionPoints())
                .map(DistributionPoint::getDistributionPoint)
                .filter(each -> each != null && each.getType() == DistributionPointName.FULL_NAME)
                .flatMap(each ->
                        Stream.of(GeneralNames.getInstance(each.getName()).getNames()))
                .flatMap(each -> address(each).stream())
                .toList();
    }

    static List<URI> statusServers(X509CertificateHolder certificate) {
        AuthorityInformationAccess access = AuthorityInformationAccess.fromExtensions(certificate.getExtensions());
        if (access == null) {
            return List.of();
        }
        return Stream.of(access.getAccessDescriptions())
                .filter(each -> each.getAccessMethod().equals(AccessDescription.id_ad_ocsp))
                .flatMap(each -> address(each.getAccessLocation()).stream())
                .toList();
    }

    private static Optional<URI> address(GeneralName name) {
        if (name.getTagNo() != GeneralName.uniformResourceIdentifier || !(name.getName() instanceof ASN1String text)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.getString());
            boolean plain = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return plain && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}

package ua.cnap.portal.signature;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Attribute;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The owner's names and codes, from the places Ukrainian certificates keep them: the subject directory attributes
 * «ДРФО» and «ЄДРПОУ», a serial number {@code TINUA-…}, an organisation identifier {@code NTRUA-…}. Older serial numbers
 * ({@code UA-3333333333-1028}) are no codes.
 */
final class CertificateOwner {

    private static final String PERSON_PREFIX = "TINUA-";
    private static final String ORGANISATION_PREFIX = "NTRUA-";
    private static final Pattern ORGANISATION_CODE = Pattern.compile("\\d{8,10}");

    private final X509CertificateHolder certificate;
    private final Map<String, PersonalCode> persons;
    private final Set<String> organisations;

    CertificateOwner(X509CertificateHolder certificate) {
        this.certificate = certificate;
        persons = Stream.concat(directory(Oids.DRFO), prefixed(BCStyle.SERIALNUMBER, PERSON_PREFIX))
                .map(PersonalCode::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(PersonalCode::accountKey, code -> code, (code, again) -> code));
        organisations = Stream.concat(
                        directory(Oids.EDRPOU), prefixed(BCStyle.ORGANIZATION_IDENTIFIER, ORGANISATION_PREFIX))
                .flatMap(code -> organisation(code).stream())
                .collect(Collectors.toSet());
    }

    /** Why the owner cannot be relied upon: no code at all, or two that disagree. */
    Optional<Reason> fault() {
        if (persons.size() > 1 || organisations.size() > 1) {
            return Optional.of(Reason.IDENTITY_CONFLICT);
        }
        boolean known = role() == SignerRole.SEAL ? !organisations.isEmpty() : !persons.isEmpty();
        return known ? Optional.empty() : Optional.of(Reason.NO_IDENTITY);
    }

    SignerRole role() {
        if (new CertificateProfile(certificate).isSeal() || persons.isEmpty() && !organisations.isEmpty()) {
            return SignerRole.SEAL;
        }
        if (organisations.isEmpty()) {
            return SignerRole.PERSON;
        }
        return edrpou().equals(drfo().map(PersonalCode::value)) ? SignerRole.FOP : SignerRole.LEGAL;
    }

    Optional<PersonalCode> drfo() {
        return persons.values().stream().findFirst();
    }

    Optional<String> edrpou() {
        return organisations.stream().findFirst();
    }

    String surname() {
        return text(certificate.getSubject(), BCStyle.SURNAME).orElse("");
    }

    String givenName() {
        return text(certificate.getSubject(), BCStyle.GIVENNAME).orElse("");
    }

    Optional<String> organisationName() {
        return text(certificate.getSubject(), BCStyle.O);
    }

    String name() {
        return text(certificate.getSubject(), BCStyle.CN).orElseGet(() -> (surname() + " " + givenName()).strip());
    }

    String issuerName() {
        X500Name issuer = certificate.getIssuer();
        return text(issuer, BCStyle.CN).or(() -> text(issuer, BCStyle.O)).orElse("");
    }

    private static Optional<String> organisation(String code) {
        if (ORGANISATION_CODE.matcher(code).matches()) {
            return Optional.of(code);
        }
        return PersonalCode.parse(code).map(PersonalCode::value);
    }

    private Stream<String> prefixed(ASN1ObjectIdentifier attribute, String prefix) {
        return texts(certificate.getSubject(), attribute)
                .filter(text -> text.toUpperCase(Locale.ROOT).startsWith(prefix))
                .map(text -> text.substring(prefix.length()));
    }

    private Stream<String> directory(ASN1ObjectIdentifier attribute) {
        Extension extension = certificate.getExtension(Extension.subjectDirectoryAttributes);
        if (extension == null) {
            return Stream.empty();
        }
        Set<String> values = new HashSet<>();
        for (ASN1Encodable each : ASN1Sequence.getInstance(extension.getParsedValue())) {
            Attribute found = Attribute.getInstance(each);
            if (found.getAttrType().equals(attribute)) {
                found.getAttrValues().forEach(value -> values.add(string(value)));
            }
        }
        return values.stream();
    }

    private static Optional<String> text(X500Name name, ASN1ObjectIdentifier attribute) {
        return texts(name, attribute).filter(each -> !each.isEmpty()).findFirst();
    }

    private static Stream<String> texts(X500Name name, ASN1ObjectIdentifier attribute) {
        Function<RDN, Stream<String>> values = rdn -> Stream.of(rdn.getTypesAndValues())
                .filter(each -> each.getType().equals(attribute))
                .map(each -> string(each.getValue()));
        return Stream.of(name.getRDNs()).flatMap(values);
    }

    private static String string(ASN1Encodable value) {
        return value.toASN1Primitive() instanceof ASN1String text
                ? text.getString().strip()
                : "";
    }
}

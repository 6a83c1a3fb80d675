package ua.cnap.portal.signature.demo;

import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Whose certificate it is.
 *
 * @param name full name of a person, or name of an organisation or authority
 * @param surname family name; empty for an organisation
 * @param drfo tax number of a person
 * @param edrpou code of an organisation
 */
record Subject(
        String name,
        String surname,
        String givenName,
        Optional<String> drfo,
        Optional<String> edrpou,
        Optional<String> organisation) {

    static Subject person(String surname, String givenName, String drfo) {
        return new Subject(
                surname + " " + givenName, surname, givenName, Optional.of(drfo), Optional.empty(), Optional.empty());
    }

    static Subject organisation(String name, String edrpou) {
        return new Subject(name, "", "", Optional.empty(), Optional.of(edrpou), Optional.of(name));
    }

    Subject of(String organisationName, String edrpouCode) {
        return new Subject(name, surname, givenName, drfo, Optional.of(edrpouCode), Optional.of(organisationName));
    }

    X500Name distinguishedName() {
        X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE);
        organisation.ifPresent(value -> builder.addRDN(BCStyle.O, value));
        builder.addRDN(BCStyle.CN, name);
        if (!surname.isEmpty()) {
            builder.addRDN(BCStyle.SURNAME, surname);
            builder.addRDN(BCStyle.GIVENNAME, givenName);
        }
        drfo.ifPresent(value -> builder.addRDN(BCStyle.SERIALNUMBER, "TINUA-" + value));
        builder.addRDN(BCStyle.C, "UA");
        builder.addRDN(BCStyle.L, "Київ");
        edrpou.filter(code -> !drfo.equals(edrpou))
                .ifPresent(code -> builder.addRDN(BCStyle.ORGANIZATION_IDENTIFIER, "NTRUA-" + code));
        return builder.build();
    }
}

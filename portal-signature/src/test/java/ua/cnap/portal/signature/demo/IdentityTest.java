package ua.cnap.portal.signature.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.cnap.portal.signature.demo.World.CONTENT;
import static ua.cnap.portal.signature.demo.World.FROM;
import static ua.cnap.portal.signature.demo.World.PERSON;
import static ua.cnap.portal.signature.demo.World.TO;
import static ua.cnap.portal.signature.demo.World.signature;

import java.nio.file.Path;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.cnap.portal.signature.PersonalCode;
import ua.cnap.portal.signature.PersonalCode.Kind;
import ua.cnap.portal.signature.Purpose;
import ua.cnap.portal.signature.Reason;
import ua.cnap.portal.signature.Signatory;
import ua.cnap.portal.signature.SignatureReport;
import ua.cnap.portal.signature.SignerRole;
import ua.cnap.portal.signature.Warning;

/** Who the signer is, and in what capacity. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityTest {

    private final World world;

    IdentityTest(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void a_person_has_a_personal_code_and_no_organisation() {
        Signatory signer = signatory(PERSON);
        assertThat(signer.role()).isEqualTo(SignerRole.PERSON);
        assertThat(signer.drfo()).contains(new PersonalCode(Kind.RNOKPP, "3111912371"));
        assertThat(signer.surname()).isEqualTo("Тестенко");
        assertThat(signer.givenName()).isEqualTo("Тарас Петрович");
    }

    @Test
    void a_sole_proprietor_has_the_same_code_twice() {
        assertThat(signatory(PERSON.of("ФОП Тестенко", "3111912371")).role()).isEqualTo(SignerRole.FOP);
    }

    @Test
    void a_signatory_of_a_company_has_two_codes() {
        Signatory signer = signatory(PERSON.of("ТОВ Тест", "40000011"));
        assertThat(signer.role()).isEqualTo(SignerRole.LEGAL);
        assertThat(signer.edrpou()).contains("40000011");
    }

    @Test
    void a_seal_signs_documents_and_never_signs_in() {
        Subject company = Subject.organisation("ТОВ Тест", "40000011");
        Forgery seal = signature(CertificatePlan.seal(company, FROM, TO));
        SignatureReport report = world.report(seal.build(), Optional.of(CONTENT), Purpose.DOCUMENT);
        assertThat(report.reason()).isEqualTo(Reason.OK);
        assertThat(report.signers().get(0).signatory().orElseThrow().role()).isEqualTo(SignerRole.SEAL);

        byte[] challenge = World.challenge().toBytes();
        assertThat(world.login(seal.content(challenge).build(), challenge)).isEqualTo(Reason.SEAL_NOT_ALLOWED);
    }

    @Test
    void an_organisation_without_a_person_is_a_seal_even_when_not_marked_as_one() {
        byte[] challenge = World.challenge().toBytes();
        Forgery unmarked = signature(CertificatePlan.person(Subject.organisation("ТОВ Тест", "40000011"), FROM, TO));
        assertThat(world.login(unmarked.content(challenge).build(), challenge)).isEqualTo(Reason.SEAL_NOT_ALLOWED);
    }

    @Test
    void a_signer_without_any_code_is_refused() {
        Subject nobody = new Subject("Ніхто", "Ніхто", "Ніде", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(reason(nobody)).isEqualTo(Reason.NO_IDENTITY);
    }

    @Test
    void a_code_of_no_ukrainian_form_is_no_identity() {
        assertThat(reason(Subject.person("Kowalski", "Jan", "PL-85010112345"))).isEqualTo(Reason.NO_IDENTITY);
        assertThat(reason(Subject.person("Тестенко", "Тарас", "311191237"))).isEqualTo(Reason.OK);
        assertThat(reason(Subject.person("Тестенко", "Тарас", "31119"))).isEqualTo(Reason.NO_IDENTITY);
    }

    @Test
    void a_passport_stands_for_the_tax_number_of_those_who_have_none() {
        assertThat(PersonalCode.parse("АВ123456")).contains(new PersonalCode(Kind.PASSPORT, "АВ123456"));
        assertThat(PersonalCode.parse("AB123456").orElseThrow().accountKey())
                .as("look-alike Latin letters")
                .isEqualTo("passport:АВ123456");
        assertThat(PersonalCode.parse("123456789")).contains(new PersonalCode(Kind.ID_CARD, "123456789"));
        assertThat(PersonalCode.parse("3111912371").orElseThrow().accountKey()).isEqualTo("rnokpp:3111912371");
    }

    @Test
    void codes_that_disagree_are_refused() {
        Subject other = Subject.person("Тестенко", "Тарас Петрович", "3305422440");
        assertThat(world.document(new Forgery(World.KEY, World.named(other.distinguishedName()))))
                .isEqualTo(Reason.IDENTITY_CONFLICT);
    }

    @Test
    void an_old_serial_number_is_no_code() {
        X500NameBuilder name =
                new X500NameBuilder().addRDN(BCStyle.CN, "Тестенко").addRDN(BCStyle.SERIALNUMBER, "UA-3333333333-1028");
        Forgery forgery = new Forgery(World.KEY, World.named(name.build()));
        SignatureReport report = world.report(forgery.build(), Optional.of(CONTENT), Purpose.DOCUMENT);
        assertThat(report.signers()
                        .get(0)
                        .signatory()
                        .orElseThrow()
                        .drfo()
                        .orElseThrow()
                        .value())
                .isEqualTo("3111912371");
    }

    @Test
    void a_wrong_check_digit_is_only_worth_a_warning() {
        Forgery forgery = signature(CertificatePlan.person(
                Subject.person("Тестенко", "Тарас", "3111912372").of("ТОВ Тест", "40000012"), FROM, TO));
        SignatureReport report = world.report(forgery.build(), Optional.of(CONTENT), Purpose.DOCUMENT);
        assertThat(report.reason()).isEqualTo(Reason.OK);
        assertThat(report.warnings()).contains(Warning.DRFO_CHECK_DIGIT, Warning.EDRPOU_CHECK_DIGIT);
    }

    private Signatory signatory(Subject subject) {
        Forgery forgery = signature(CertificatePlan.person(subject, FROM, TO));
        SignatureReport report = world.report(forgery.build(), Optional.of(CONTENT), Purpose.DOCUMENT);
        assertThat(report.reason()).isEqualTo(Reason.OK);
        return report.signers().get(0).signatory().orElseThrow();
    }

    private Reason reason(Subject subject) {
        return world.document(signature(CertificatePlan.person(subject, FROM, TO)));
    }
}

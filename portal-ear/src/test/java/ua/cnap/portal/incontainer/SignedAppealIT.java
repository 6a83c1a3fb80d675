package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.Matter;
import ua.cnap.portal.appeal.NumberedFile;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.consideration.AppealDossier;
import ua.cnap.portal.consideration.ReadingAppeals;
import ua.cnap.portal.filing.SignatureRefusal;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.undersigned.FilingSigned;
import ua.cnap.portal.undersigned.RecheckingAppeals;
import ua.cnap.portal.undersigned.SeenSignature;

/** Electronic appeals with a signature over their text: checked when they are filed, shown to who considers them. */
@Tag("R-163")
class SignedAppealIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CLERK = "Іваненко Ольга Сергіївна";

    @Inject
    AppealCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "FilingSigned!ua.cnap.portal.undersigned.FilingSigned")
    FilingSigned filing;

    @EJB(lookup = EJB + "RecheckingAppeals!ua.cnap.portal.undersigned.RecheckingAppeals")
    RecheckingAppeals rechecking;

    @EJB(lookup = EJB + "ReadingAppeals!ua.cnap.portal.consideration.ReadingAppeals")
    ReadingAppeals reading;

    @AfterEach
    void the_authority_answers_again() throws IOException {
        RevocationLists.bringBack();
    }

    @Test
    void the_text_says_all_that_was_typed_and_the_office_sees_who_signed_it() {
        FiledAppeal filed = written("Поставте лавку біля входу");
        String text = new String(filing.text(filed), StandardCharsets.UTF_8);

        RegisteredAppeal made = filing.file(filed, sign("citizen", filed), Optional.empty());

        assertThat(text)
                .startsWith("Пропозиція\n")
                .contains(
                        "Від кого: Шевченко Ганна",
                        "вул. Прорізна, 2",
                        filed.appellant().email())
                .endsWith("\n\nПоставте лавку біля входу\n");
        AppealDossier dossier = open(filed, made);
        SeenSignature signature = dossier.signature().orElseThrow();
        assertThat(signature.state()).isEqualTo(SignatureState.VALID);
        assertThat(signature.signers()).containsExactly(DemoPeople.CITIZEN.fullName());
        assertThat(signature.isOf(filed.appellant().name())).isTrue();
        assertThat(signature.protocolIn("en")).isNotEqualTo(signature.protocolIn("uk"));
        assertThat(dossier.files("SIGNED"))
                .extracting(NumberedFile::name)
                .containsExactly("zvernennia.txt", "zvernennia.txt.p7s");
        StaffMember clerk = clerk(filed);
        assertThat(As.CLERK.call(() -> reading.file(clerk, made.id(), 0)).file().content())
                .isEqualTo(filing.text(filed));
    }

    @Test
    void a_container_is_taken_too_and_another_signer_is_seen_to_be_another() {
        FiledAppeal filed = written("Поставте лавку");
        byte[] container =
                DemoPeople.key("sole-proprietor").container(Map.of("a.txt", filing.text(filed)), Instant.now());

        SeenSignature signature = open(filed, filing.file(filed, container, Optional.empty()))
                .signature()
                .orElseThrow();

        assertThat(signature.state()).isEqualTo(SignatureState.VALID);
        assertThat(signature.isOf(filed.appellant().name())).isFalse();
    }

    @Test
    void a_signature_over_another_text_of_an_expired_key_or_none_at_all_is_refused_and_nothing_is_kept() {
        FiledAppeal filed = written("Поставте лавку");
        FiledAppeal other = AppealCentre.of(
                filed.centreId(), AppealKind.PROPOSAL, Matter.typed("Приберіть лавку", "", "", false, ""));

        assertThatExceptionOfType(SignatureRefusal.class)
                .isThrownBy(() -> filing.file(filed, sign("citizen", other), Optional.empty()))
                .withMessage("error.signature.DIGEST_MISMATCH");
        assertThatExceptionOfType(SignatureRefusal.class)
                .isThrownBy(() -> filing.file(filed, sign("expired", filed), Optional.empty()))
                .withMessage("error.signature.CERT_EXPIRED");
        assertThatExceptionOfType(SignatureRefusal.class)
                .isThrownBy(() -> filing.file(filed, "не підпис".getBytes(StandardCharsets.UTF_8), Optional.empty()));
        assertThatThrownBy(() -> filing.file(filed, new byte[1_000_001], Optional.empty()))
                .hasMessage("error.appeal.signatureTooLarge");
        assertThat(registry.count("select count(*) from appeal_record where form = ?", filed.form()))
                .isZero();
    }

    @Test
    void a_signature_is_kept_while_its_form_is_mended_and_forgotten_once_it_does_not_fit_or_is_filed() {
        FiledAppeal filed = written("Поставте лавку");
        UUID form = filed.form();
        SentFile other = new SentFile("other.p7s", sign("citizen", written("Приберіть лавку")));
        filing.keep(form, other);
        assertThatExceptionOfType(SignatureRefusal.class)
                .isThrownBy(() ->
                        filing.file(filed, filing.signature(form).orElseThrow().content(), Optional.empty()));
        assertThat(filing.signature(form)).isEmpty();
        filing.keep(form, new SentFile("huge.p7s", new byte[1_000_001]));
        assertThat(filing.signature(form)).isEmpty();

        filing.keep(form, other);
        filing.keep(form, new SentFile("підпис.p7s", sign("citizen", filed)));
        SentFile kept = filing.signature(form).orElseThrow();
        RegisteredAppeal made = filing.file(filed, kept.content(), Optional.empty());

        assertThat(kept.name()).isEqualTo("підпис.p7s");
        assertThat(open(filed, made).files("WRITTEN"))
                .as("a signature is no document")
                .isEmpty();
        filing.keep(form, other);
        assertThat(registry.count("select count(*) from upload_file where form = ?", form))
                .isZero();
    }

    @Test
    void a_signed_form_that_is_sent_many_times_files_one_appeal_with_one_signature() {
        FiledAppeal filed = written("Поставте лавку");
        byte[] signature = sign("citizen", filed);

        List<Long> made = Together.run(IntStream.range(0, 8)
                .mapToObj(any -> (Callable<Long>)
                        () -> filing.file(filed, signature, Optional.empty()).id())
                .toList());

        assertThat(made.stream().distinct()).hasSize(1);
        assertThat(registry.count("select count(*) from appeal_file where appeal_id = ?", made.get(0)))
                .isEqualTo(2);
        assertThat(registry.count("select count(*) from appeal_signature where appeal_id = ?", made.get(0)))
                .isEqualTo(1);
    }

    @Test
    @Tag("R-215")
    void while_the_authority_does_not_answer_it_is_taken_and_checked_again_later() throws IOException {
        FiledAppeal good = written("Поставте лавку");
        FiledAppeal revoked = written("Приберіть лавку");
        RevocationLists.takeAway();
        RegisteredAppeal made = filing.file(good, sign("citizen", good), Optional.empty());
        RegisteredAppeal refuted = filing.file(revoked, sign("revoked", revoked), Optional.empty());
        rechecking.recheck();
        assertThat(open(good, made).signature().orElseThrow().state()).isEqualTo(SignatureState.PENDING);

        RevocationLists.bringBack();
        Patience.until(() -> !isPending(made) && !isPending(refuted), rechecking::recheck);

        assertThat(open(good, made).signature().orElseThrow().state()).isEqualTo(SignatureState.VALID);
        assertThat(open(revoked, refuted).signature().orElseThrow().state()).isEqualTo(SignatureState.DEFECT);
        assertThat(open(good, made).appeal().term().receivedAt())
                .isEqualTo(made.progress().receivedAt());
    }

    private boolean isPending(RegisteredAppeal made) {
        return registry.count(
                        "select count(*) from appeal_signature where appeal_id = ? and state = 'PENDING'", made.id())
                > 0;
    }

    private FiledAppeal written(String gist) {
        return AppealCentre.of(office.open("{}"), AppealKind.PROPOSAL, Matter.typed(gist, "", "", false, ""));
    }

    private byte[] sign(String key, FiledAppeal filed) {
        return DemoPeople.key(key).sign(filing.text(filed), Instant.now());
    }

    private StaffMember clerk(FiledAppeal filed) {
        return office.clerk(filed.centreId(), CLERK);
    }

    private AppealDossier open(FiledAppeal filed, RegisteredAppeal made) {
        StaffMember clerk = clerk(filed);
        return As.CLERK.call(() -> reading.open(clerk, made.id()));
    }
}

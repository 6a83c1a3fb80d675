package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.appeal.AppealProgress;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.NumberedFile;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.consideration.ConsideringAppeals;
import ua.cnap.portal.consideration.ReadingAppeals;
import ua.cnap.portal.consideration.SeenAppeal;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.tracking.AppealStatus;

/** Files of answers and resolutions: who gets them, and how. */
@Tag("R-164")
class AnswerIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final SentFile SCAN = new SentFile("скан.pdf", "%PDF-1.7 скан".getBytes(StandardCharsets.UTF_8));

    @Inject
    AppealCentre office;

    @Inject
    Registry registry;

    @Inject
    SentLetters letters;

    @EJB(lookup = EJB + "AppealStatus!ua.cnap.portal.tracking.AppealStatus")
    AppealStatus status;

    @EJB(lookup = EJB + "ReadingAppeals!ua.cnap.portal.consideration.ReadingAppeals")
    ReadingAppeals reading;

    @EJB(lookup = EJB + "ConsideringAppeals!ua.cnap.portal.consideration.ConsideringAppeals")
    ConsideringAppeals considering;

    @Test
    void the_files_of_an_answer_are_opened_by_its_code_and_nothing_else_is() {
        FiledAppeal filed = AppealCentre.of(office.open("{}"), AppealKind.ENQUIRY);
        RegisteredAppeal made = office.file(filed.by(filed.form(), List.of(SCAN)));
        RegisteredAppeal other = office.file(AppealCentre.of(filed.centreId(), AppealKind.ENQUIRY));
        StaffMember clerk = office.clerk(filed.centreId(), "Іваненко Ольга Сергіївна");
        String code = made.code().grouped();

        answer(clerk, made.id(), new SentFile("довідка.pdf", "%PDF-1.7 довідка".getBytes(StandardCharsets.UTF_8)));

        AppealProgress progress = status.find(code).orElseThrow();
        assertThat(progress.files()).containsExactly(new NumberedFile(1, "довідка.pdf"));
        assertThat(new String(status.file(code, 1, "127.7.7.1").file().content(), StandardCharsets.UTF_8))
                .endsWith("довідка");
        assertThatExceptionOfType(NotFound.class)
                .as("what came with the appeal is not told by its code")
                .isThrownBy(() -> status.file(code, 0, "127.7.7.1"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> status.file(other.code().grouped(), 1, "127.7.7.1"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> status.file("", 1, "127.7.7.1"));
        assertThat(As.CLERK.call(() -> reading.file(clerk, made.id(), 1)).name())
                .isEqualTo("довідка.pdf");
    }

    @Test
    void a_file_that_may_not_be_attached_refuses_the_answer_and_nothing_is_done() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, "Іваненко Ольга Сергіївна");
        long id = office.filed(AppealCentre.of(centre, AppealKind.ENQUIRY));

        assertThatThrownBy(() -> answer(clerk, id, new SentFile("program.pdf", "MZ".getBytes(StandardCharsets.UTF_8))))
                .hasMessage("error.file.otherType");
        assertThatThrownBy(() -> answer(clerk, id, SCAN, SCAN, SCAN, SCAN, SCAN, SCAN))
                .hasMessage("error.appeal.tooManyFiles");

        assertThat(registry.value("select state from appeal_record where id = ?", id))
                .isEqualTo("REGISTERED");
        answer(clerk, id, SCAN);
    }

    @Test
    @Tag("R-163")
    void the_scan_of_a_resolution_is_kept_with_it() {
        String centre = office.open("{}");
        StaffMember head = office.head(centre);
        long id = office.filed(AppealCentre.of(centre, AppealKind.PROPOSAL));
        String executor = UUID.randomUUID() + "@cnap.test";

        As.CLERK.call(() -> {
            considering.resolve(
                    head, new SeenAppeal(id, 1), "Розглянути", "Служба утримання, " + executor, List.of(SCAN));
            return id;
        });

        assertThat(As.CLERK.call(() -> reading.open(head, id)).files("RESOLUTION"))
                .extracting(NumberedFile::name)
                .containsExactly("скан.pdf");
        assertThat(letters.to(executor)).singleElement().satisfies(letter -> {
            assertThat(letter.text()).contains("Розглянути");
            assertThat(letter.files()).containsExactly("скан.pdf");
        });
    }

    @Test
    @Tag("R-170")
    void letters_about_a_report_of_corruption_give_nothing_away_and_its_answer_is_read_by_the_code() {
        String authorised = UUID.randomUUID() + "@cnap.test";
        String login = "it-" + UUID.randomUUID();
        String centre = office.open("{\"complaint\": {\"corruptionOfficers\": [\"" + login
                + "\"]}, \"escalation\": {\"corruptionEmail\": \"" + authorised + "\"}}");
        FiledAppeal filed = AppealCentre.of(centre, AppealKind.CORRUPTION_REPORT);
        RegisteredAppeal made = office.file(filed);
        StaffMember officer = new StaffMember(login, "Уповноважена Особа", centre, centre, Set.of());

        answer(officer, made.id());

        List<SentLetters.Read> sent = new ArrayList<>(letters.to(authorised));
        assertThat(sent).hasSize(1);
        sent.addAll(letters.to(filed.appellant().email()));
        assertThat(sent).hasSize(3).allSatisfy(letter -> assertThat(letter.text())
                .startsWith("Є новина зі звернення")
                .doesNotContainIgnoringCase("коруп")
                .doesNotContain(made.progress().number(), "ПК-", "Шевченко", "Ось відповідь"));
        assertThat(status.find(made.code().grouped()).orElseThrow().answer()).contains("Ось відповідь");
    }

    private void answer(StaffMember clerk, long id, SentFile... files) {
        As.CLERK.call(() -> {
            considering.answer(clerk, new SeenAppeal(id, 1), "Ось відповідь", "", List.of(files));
            return id;
        });
    }
}

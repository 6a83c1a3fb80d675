package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.appeal.AppealProgress;
import ua.cnap.portal.appeal.AppealRefused;
import ua.cnap.portal.appeal.AppealState;
import ua.cnap.portal.appeal.Appellant;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.FilingAppeal;
import ua.cnap.portal.appeal.Matter;
import ua.cnap.portal.appeal.RegisteredAppeal;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.ConsideringBody;
import ua.cnap.portal.tracking.AppealStatus;
import ua.cnap.portal.upload.ForgettingUploads;

/** Appeals are filed once, numbered without gaps, in the terms of their law, and followed by their codes. */
@Tag("R-163")
class AppealIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

    @Inject
    AppealCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "FilingAppeal!ua.cnap.portal.appeal.FilingAppeal")
    FilingAppeal filing;

    @EJB(lookup = EJB + "ForgettingUploads!ua.cnap.portal.upload.ForgettingUploads")
    ForgettingUploads forgetting;

    @EJB(lookup = EJB + "AppealStatus!ua.cnap.portal.tracking.AppealStatus")
    AppealStatus status;

    @Test
    @Tag("R-092")
    void many_at_once_are_numbered_without_gaps_each_kind_for_itself() {
        String centre = office.open("{}");
        FiledAppeal whole = AppealCentre.of(centre, AppealKind.PROPOSAL);
        List<Callable<Boolean>> works = new ArrayList<>();
        IntStream.range(0, 20).forEach(any -> {
            works.add(() -> filed(AppealCentre.of(centre, AppealKind.PROPOSAL)));
            works.add(() -> filed(AppealCentre.of(centre, AppealKind.INFORMATION_REQUEST)));
            works.add(() -> filed(withFile(whole.by(UUID.randomUUID(), List.of()), "program.pdf", "MZ")));
        });

        assertThat(Together.run(works).stream().filter(done -> done)).hasSize(40);
        assertThat(numbers(centre, AppealKind.PROPOSAL))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(numbers(centre, AppealKind.INFORMATION_REQUEST)).hasSize(20).endsWith(20L);
    }

    private boolean filed(FiledAppeal filed) {
        try {
            office.file(filed);
            return true;
        } catch (RuntimeException refused) {
            assertThat(refused).hasMessageStartingWith("error.file.");
            return false;
        }
    }

    private List<Long> numbers(String centre, AppealKind kind) {
        return registry
                .column(
                        "select sequence from appeal_record where centre_id = ? and kind = ? order by sequence",
                        centre,
                        kind.name())
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    @Test
    void a_form_that_is_sent_twenty_times_files_one_appeal_and_tells_one_code() {
        FiledAppeal filed = AppealCentre.of(office.open("{}"), AppealKind.PETITION);

        List<RegisteredAppeal> made = Together.run(IntStream.range(0, 20)
                .mapToObj(any -> (Callable<RegisteredAppeal>) () -> office.file(filed))
                .toList());

        assertThat(made.stream().map(RegisteredAppeal::code).distinct()).hasSize(1);
        assertThat(registry.count("select count(*) from appeal_record where form = ?", filed.form()))
                .isEqualTo(1);
        assertThat(registry.count(
                        "select count(*) from notification_letter where recipient = ? and kind = 'APPEAL_REGISTERED'",
                        filed.appellant().email()))
                .isEqualTo(1);
        assertThatThrownBy(() -> office.file(
                        AppealCentre.of(filed.centreId(), AppealKind.COMPLAINT).by(filed.form(), List.of())))
                .hasMessage("error.appeal.formUsed");
    }

    @Test
    @Tag("R-201")
    void the_status_page_leads_a_code_of_an_appeal_to_its_page() throws IOException {
        RegisteredAppeal made = office.file(AppealCentre.of(office.open("{}"), AppealKind.PETITION));
        String code = made.code().grouped();

        assertThat(Plain.form("/status", "code=" + code, "127.0.9.8").status()).isEqualTo(307);
        assertThat(Plain.form("/appeals/mine", "code=" + code, "127.0.9.8").body())
                .contains(made.progress().number());
    }

    @Test
    @Tag("R-169")
    void a_request_for_information_of_a_thursday_is_answered_by_the_next_thursday() {
        String centre = office.open("{}");
        List<RegisteredAppeal> made = new ArrayList<>();

        MovedClock.onMorningOf(
                LocalDate.of(2026, 11, 26),
                () -> made.add(office.file(AppealCentre.of(centre, AppealKind.INFORMATION_REQUEST))));

        assertThat(made.get(0).progress().dueOn()).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    @Tag("R-155")
    @Tag("R-159")
    void the_act_of_a_centre_sets_the_term_of_complaints_and_what_others_consider_is_passed_on_the_next_day() {
        String centre = office.open("{\"complaint\": {\"maxDays\": 15, \"extendToDays\": 30}}");
        List<Long> ids = new ArrayList<>();

        MovedClock.onMorningOf(LocalDate.of(2026, 11, 27), () -> {
            ids.add(office.filed(AppealCentre.complaint(centre, false, "вікно 5")));
            ids.add(office.filed(AppealCentre.of(centre, AppealKind.RESULT_COMPLAINT)));
        });

        assertThat(registry.value("select due_on from appeal_record where id = ?", ids.get(0)))
                .isEqualTo("2026-12-14");
        assertThat(registry.value("select act_by from appeal_record where id = ?", ids.get(1)))
                .isEqualTo("2026-11-30");
    }

    @Test
    @Tag("R-201")
    void who_holds_the_code_follows_it_and_a_wrong_code_finds_nothing() {
        RegisteredAppeal made = office.file(AppealCentre.of(office.open("{}"), AppealKind.ENQUIRY));

        AppealProgress progress =
                status.find(made.code().grouped().toLowerCase()).orElseThrow();

        assertThat(progress).isEqualTo(made.progress());
        assertThat(progress.state()).isEqualTo(AppealState.REGISTERED);
        assertThat(progress.body()).isEqualTo(ConsideringBody.CENTRE);
        assertThat(made.address().getFragment()).isEqualTo(made.code().grouped());
        assertThat(status.find("0000-0000-00000")).isEmpty();
        assertThat(status.find("")).isEmpty();
    }

    @Test
    void who_writes_in_English_is_led_to_the_page_in_English() {
        FiledAppeal filed = AppealCentre.of(office.open("{}"), AppealKind.ENQUIRY);
        Appellant visitor = Appellant.typed("Hanna", "", "", filed.appellant().email(), "en");

        RegisteredAppeal made = office.file(new FiledAppeal(
                filed.form(),
                filed.centreId(),
                filed.kind(),
                filed.channel(),
                visitor,
                filed.way(),
                filed.matter(),
                List.of()));

        assertThat(made.address().getPath()).isEqualTo("/en/appeals/mine");
    }

    @Test
    void a_file_bomb_a_program_and_too_many_files_are_refused_and_nothing_is_kept() {
        FiledAppeal filed = AppealCentre.of(office.open("{}"), AppealKind.COMPLAINT);

        assertThatThrownBy(() -> office.file(withFile(filed, "scan.pdf", "PK\u0003\u0004bomb")))
                .hasMessage("error.file.otherType");
        assertThatThrownBy(() -> office.file(withFile(filed, "scan.zip", "%PDF-1.7")))
                .hasMessage("error.file.otherType");
        assertThatThrownBy(() -> office.file(withFile(filed, "scan.pdf", "%PDF-1.7" + "0".repeat(10_000_000))))
                .hasMessage("error.file.tooLarge");
        assertThatThrownBy(() -> office.file(withFiles(filed, 6))).hasMessage("error.appeal.tooManyFiles");
        assertThat(registry.count("select count(*) from appeal_record where form = ?", filed.form()))
                .isZero();

        assertThat(office.file(withFiles(filed, 5)).progress().number()).endsWith("-00001");
    }

    @Test
    void files_of_a_form_that_is_shown_again_are_kept_and_filed_with_it() {
        FiledAppeal filed = AppealCentre.of(office.open("{}"), AppealKind.COMPLAINT);
        SentFile scan = new SentFile("скан.pdf", "%PDF-1.7 скан".getBytes(StandardCharsets.UTF_8));
        SentFile program = new SentFile("program.pdf", "MZ".getBytes(StandardCharsets.UTF_8));

        assertThat(filing.keep(filed.form(), List.of(scan, program, scan)).orElseThrow())
                .as("what cannot be attached is told and not kept")
                .hasMessage("error.file.otherType");
        assertThat(uploads(filed)).isEqualTo(2);
        assertThat(filing.keep(filed.form(), List.of(scan, scan, scan, scan)).orElseThrow())
                .hasMessage("error.appeal.tooManyFiles");
        assertThat(uploads(filed)).isEqualTo(5);
        long unwanted = registry.count("select max(id) from upload_file where form = ?", filed.form());
        filing.drop(filed.form(), Set.of(unwanted));
        filing.drop(UUID.randomUUID(), Set.of(unwanted - 1));
        assertThatThrownBy(() -> office.file(withFile(filed, "scan.pdf", "PK"))).hasMessage("error.file.otherType");

        office.file(withFile(filed, "last.pdf", "%PDF-1.7"));

        assertThat(uploads(filed)).isZero();
        assertThat(registry.column(
                        "select f.name from appeal_file f join appeal_record r on r.id = f.appeal_id"
                                + " where r.form = ? order by f.position",
                        filed.form()))
                .containsExactly("скан.pdf", "скан.pdf", "скан.pdf", "скан.pdf", "last.pdf");
        assertThat(filing.keep(filed.form(), List.of(scan))).isEmpty();
        assertThat(uploads(filed)).as("it is filed already").isZero();
    }

    @Test
    void files_that_nobody_came_back_for_are_forgotten() {
        FiledAppeal filed = AppealCentre.of(office.open("{}"), AppealKind.COMPLAINT);
        filing.keep(filed.form(), List.of(new SentFile("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))));
        String file = registry.value("select file_id::text from upload_file where form = ?", filed.form());
        forgetting.forget();
        assertThat(uploads(filed)).isEqualTo(1);
        registry.change("update upload_file set kept_at = now() - interval '181 minutes' where form = ?", filed.form());

        forgetting.forget();

        assertThat(uploads(filed)).isZero();
        assertThat(registry.count("select count(*) from storage_file where id::text = ?", file))
                .isZero();
    }

    private long uploads(FiledAppeal filed) {
        return registry.count("select count(*) from upload_file where form = ?", filed.form());
    }

    private static FiledAppeal withFile(FiledAppeal filed, String name, String content) {
        return filed.by(filed.form(), List.of(new SentFile(name, content.getBytes(StandardCharsets.UTF_8))));
    }

    private static FiledAppeal withFiles(FiledAppeal filed, int count) {
        return filed.by(
                filed.form(),
                IntStream.range(0, count)
                        .mapToObj(any -> new SentFile("scan.pdf", "%PDF-1.7 скан".getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    @Test
    void what_is_incomplete_or_not_taken_on_the_web_is_refused() {
        String centre = office.open("{}");

        assertThatThrownBy(() -> office.file(
                        AppealCentre.of(centre, AppealKind.COMPLAINT, Matter.typed(" ", "", "", false, ""))))
                .hasMessage("error.appeal.incomplete");
        assertThatExceptionOfType(AppealRefused.class)
                .isThrownBy(() -> office.file(AppealCentre.of(centre, AppealKind.DIRECT_LINE)));
        assertThatExceptionOfType(AppealRefused.class)
                .isThrownBy(() -> office.file(AppealCentre.of("nowhere", AppealKind.COMPLAINT)));
        assertThatExceptionOfType(AppealRefused.class)
                .as("nobody is authorised to read it")
                .isThrownBy(() -> office.file(AppealCentre.of(centre, AppealKind.CORRUPTION_REPORT)));
    }

    @Test
    void its_log_is_only_added_to() {
        long id = office.filed(AppealCentre.of(office.open("{}"), AppealKind.PROPOSAL));

        assertThatThrownBy(() -> registry.change("update appeal_entry set actor = 'хтось' where appeal_id = ?", id))
                .hasStackTraceContaining("only added to");
        assertThatThrownBy(() -> registry.change("delete from appeal_entry where appeal_id = ?", id))
                .hasStackTraceContaining("only added to");
    }
}

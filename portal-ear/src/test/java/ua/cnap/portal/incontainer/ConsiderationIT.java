package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.appeal.Appellant;
import ua.cnap.portal.appeal.FiledAppeal;
import ua.cnap.portal.appeal.Matter;
import ua.cnap.portal.appeal.NumberedFile;
import ua.cnap.portal.appeal.SentFile;
import ua.cnap.portal.book.Comment;
import ua.cnap.portal.book.CommentBook;
import ua.cnap.portal.consideration.AppealDossier;
import ua.cnap.portal.consideration.AppealGroup;
import ua.cnap.portal.consideration.AppealLine;
import ua.cnap.portal.consideration.ConsideringAppeals;
import ua.cnap.portal.consideration.ControllingAppeals;
import ua.cnap.portal.consideration.ReadingAppeals;
import ua.cnap.portal.consideration.SeenAppeal;
import ua.cnap.portal.consideration.TypedDescription;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.regime.AnswerWay;
import ua.cnap.portal.regime.AppealChannel;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.regime.ConsideringBody;

/** The office considers appeals: who may read which, each move once, and the warnings of their days. */
@Tag("R-163")
class ConsiderationIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String SOMEBODY = "Іваненко Ольга Сергіївна";
    /** Lines, count, and the appointments that may give more rights. */
    private static final long LIST = 3;

    @Inject
    AppealCentre office;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "ReadingAppeals!ua.cnap.portal.consideration.ReadingAppeals")
    ReadingAppeals reading;

    @EJB(lookup = EJB + "ConsideringAppeals!ua.cnap.portal.consideration.ConsideringAppeals")
    ConsideringAppeals considering;

    @EJB(lookup = EJB + "ControllingAppeals!ua.cnap.portal.consideration.ControllingAppeals")
    ControllingAppeals controlling;

    @EJB(lookup = EJB + "CommentBook!ua.cnap.portal.book.CommentBook")
    CommentBook book;

    @Test
    @Tag("R-157")
    @Tag("R-158")
    void who_is_complained_of_neither_sees_nor_opens_the_complaint() {
        String centre = office.open("{}");
        StaffMember head = office.head(centre);
        StaffMember clerk = office.clerk(centre, SOMEBODY);
        StaffMember other = office.clerk(centre, "Мельник Петро Іванович");

        long aboutClerk = office.filed(AppealCentre.complaint(centre, false, "на Іваненко, вікно 5"));
        long aboutHead = office.filed(AppealCentre.complaint(centre, true, ""));
        long byName = office.filed(AppealCentre.complaint(centre, false, "Остапчук Н. Г."));

        assertThat(listed(head)).containsExactly(aboutClerk);
        assertThat(listed(clerk)).containsExactlyInAnyOrder(aboutHead, byName);
        assertThat(open(other, aboutHead).appeal().body()).isEqualTo(ConsideringBody.MAYOR);
        assertThat(open(other, byName).appeal().body()).isEqualTo(ConsideringBody.MAYOR);
        assertNotThere(() -> open(clerk, aboutClerk));
        assertNotThere(() -> open(head, aboutHead));
        assertNotThere(() -> open(head, byName));
        assertNotThere(() -> As.CLERK.call(() -> {
            considering.answer(head, new SeenAppeal(aboutHead, 1), "Усе гаразд", "", List.of());
            return head;
        }));
    }

    @Test
    @Tag("R-158")
    void nobody_becomes_the_executor_of_a_complaint_about_oneself_nor_sees_it_once_named() {
        String centre = office.open("{}");
        StaffMember head = office.head(centre);
        StaffMember clerk = office.clerk(centre, SOMEBODY);
        StaffMember executor = office.clerk(centre, "Мельник Петро Іванович");
        long id = office.filed(AppealCentre.complaint(centre, false, "хтось біля вікна"));

        move(
                head,
                id,
                seen -> considering.resolve(
                        head, seen, "Розібратися", SOMEBODY + "\nМельник Петро Іванович, exec@cnap.test", List.of()));
        assertThat(listed(clerk)).contains(id);
        move(head, id, seen -> considering.describe(head, seen, new TypedDescription(true, false, "", SOMEBODY)));

        assertThat(listed(clerk)).doesNotContain(id);
        assertNotThere(() -> open(clerk, id));
        assertThat(open(executor, id).appeal().description().repeated()).isTrue();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> move(executor, id, seen -> considering.leave(executor, seen, "ні")));
        move(executor, id, seen -> considering.answer(executor, seen, "Вибачте, навчимо", "", List.of()));
    }

    @Test
    @Tag("R-158")
    @Tag("R-163")
    void who_considers_or_passes_it_on_is_told_the_same_day_and_of_a_complaint_about_the_head_not_the_head() {
        String leads = UUID.randomUUID() + "@cnap.test";
        String head = UUID.randomUUID() + "@cnap.test";
        String centre = office.open(
                "{\"escalation\": {\"administratorEmail\": \"" + leads + "\", \"headEmail\": \"" + head + "\"}}");

        office.filed(AppealCentre.of(centre, AppealKind.PETITION));
        office.filed(AppealCentre.complaint(centre, false, "вікно 5"));
        assertThat(letters(head)).containsExactly("APPEAL_NEW", "APPEAL_NEW");
        assertThat(letters(leads)).isEmpty();
        office.filed(AppealCentre.complaint(centre, true, ""));
        office.filed(AppealCentre.of(centre, AppealKind.RESULT_COMPLAINT));
        office.filed(AppealCentre.of(centre, AppealKind.URGENT_REQUEST));

        assertThat(letters(leads)).containsExactly("APPEAL_NEW", "APPEAL_NEW", "APPEAL_NEW");
        assertThat(letters(head)).hasSize(2);
    }

    private List<String> letters(String mailbox) {
        return registry.column("select kind from notification_letter where recipient = ? order by id", mailbox);
    }

    @Test
    @Tag("R-170")
    void a_report_of_corruption_is_read_by_the_authorised_account_alone() {
        String login = "it-" + UUID.randomUUID();
        String centre = office.open("{\"complaint\": {\"corruptionOfficers\": [\"" + login + "\"]}}");
        StaffMember head = office.head(centre);
        StaffMember authorised = new StaffMember(login, "Уповноважена Особа", centre, centre, Set.of());
        long id = office.filed(AppealCentre.of(centre, AppealKind.CORRUPTION_REPORT));

        assertThat(listed(head)).isEmpty();
        assertNotThere(() -> open(head, id));
        assertThat(As.WORKER.call(() -> reading.open(authorised, id)).appeal().id())
                .isEqualTo(id);
        move(
                authorised,
                id,
                seen -> considering.resolve(authorised, seen, "Перевірити", "Уповноважена Особа", List.of()));
        move(authorised, id, seen -> considering.answer(authorised, seen, "Перевірено", "", List.of()));
    }

    @Test
    void a_clerk_of_another_centre_and_who_has_no_right_find_nothing() {
        String centre = office.open("{}");
        long id = office.filed(AppealCentre.of(centre, AppealKind.PROPOSAL));
        StaffMember stranger = office.clerk(office.open("{}"), SOMEBODY);
        StaffMember worker = office.enter(centre, "Дяченко Олег Романович");
        StaffMember carrier = office.enter(centre, "Петрук Василь Степанович", StaffRole.STAROSTA);

        assertThat(Stream.of(stranger, worker, carrier)).allSatisfy(person -> {
            assertThat(listed(person)).isEmpty();
            assertNotThere(() -> open(person, id));
            assertNotThere(() -> As.CLERK.call(() -> reading.file(person, id, 0)));
        });
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> considering.register(
                        stranger, entered(centre, AppealKind.DIRECT_LINE, AppealChannel.DIRECT_LINE))));
    }

    @Test
    @Tag("R-159")
    void of_two_who_prolong_at_once_one_does_and_a_second_prolongation_is_impossible() {
        String centre = office.open("{}");
        StaffMember head = office.head(centre);
        FiledAppeal filed = AppealCentre.of(centre, AppealKind.COMPLAINT);
        long id = office.filed(filed);
        SeenAppeal seen = new SeenAppeal(id, 1);

        List<Boolean> done = Together.run(IntStream.range(0, 2)
                .mapToObj(any -> (Callable<Boolean>) () ->
                        isDone(() -> considering.prolong(head, seen, Optional.empty(), "потрібна експертиза", "")))
                .toList());

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThatThrownBy(
                        () -> move(head, id, again -> considering.prolong(head, again, Optional.empty(), "ще раз", "")))
                .hasMessage("error.appeal.prolongedBefore");
        assertThat(registry.count(
                        "select count(*) from notification_letter where recipient = ? and kind = 'APPEAL_PROLONGED'",
                        filed.appellant().email()))
                .isEqualTo(1);
    }

    private static boolean isDone(Runnable work) {
        try {
            return As.CLERK.call(() -> {
                work.run();
                return true;
            });
        } catch (BusinessException refused) {
            assertThat(refused).hasMessage("error.appeal.changedMeanwhile");
            return false;
        }
    }

    @Test
    @Tag("R-154")
    @Tag("R-155")
    @Tag("R-156")
    void the_decision_of_the_body_that_considered_a_complaint_is_told_by_the_centre() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, SOMEBODY);
        FiledAppeal filed = AppealCentre.of(centre, AppealKind.RESULT_COMPLAINT);
        long id = office.filed(filed);

        move(clerk, id, seen -> considering.transfer(clerk, seen, "Головне управління ДСНС"));
        move(clerk, id, seen -> considering.answer(clerk, seen, "Рішення скасовано", "", List.of()));

        assertThat(letters(filed.appellant().email()))
                .containsExactly("APPEAL_REGISTERED", "APPEAL_TRANSFERRED", "APPEAL_ANSWERED");
        assertThat(office.file(filed).progress().passedTo()).isEqualTo("Головне управління ДСНС");
    }

    @Test
    @Tag("R-159")
    void who_has_no_mailbox_is_told_of_a_longer_term_otherwise() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, SOMEBODY);
        FiledAppeal caller = entered(centre, AppealKind.DIRECT_LINE, AppealChannel.DIRECT_LINE);
        long id = register(clerk, caller);

        assertThatThrownBy(() ->
                        move(clerk, id, seen -> considering.prolong(clerk, seen, Optional.empty(), "експертиза", " ")))
                .hasMessage("error.appeal.without.told");
        move(clerk, id, seen -> considering.prolong(clerk, seen, Optional.empty(), "експертиза", "телефоном 24.11"));

        assertThat(open(clerk, id).appeal().term().isProlonged()).isTrue();
    }

    @Test
    @Tag("R-159")
    void who_remains_unknown_reads_of_a_longer_term_on_the_page_of_the_report() {
        String login = "it-" + UUID.randomUUID();
        String centre = office.open("{\"complaint\": {\"corruptionOfficers\": [\"" + login + "\"]}}");
        StaffMember authorised = new StaffMember(login, "Уповноважена Особа", centre, centre, Set.of());
        FiledAppeal report = new FiledAppeal(
                UUID.randomUUID(),
                centre,
                AppealKind.CORRUPTION_REPORT,
                AppealChannel.WEB,
                Appellant.typed("", "", "", "", "uk"),
                AnswerWay.HERE,
                Matter.typed("Просили гроші", "", "", false, ""),
                List.of());
        long id = office.filed(report);

        move(authorised, id, seen -> considering.prolong(authorised, seen, Optional.empty(), "запит до банку", ""));

        assertThat(office.file(report).progress().steps()).last().satisfies(step -> assertThat(step.reason())
                .isEqualTo("запит до банку"));
    }

    @Test
    @Tag("R-164")
    void files_of_a_form_that_a_clerk_has_to_mend_are_kept_and_registered_with_it() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, SOMEBODY);
        FiledAppeal letter = entered(centre, AppealKind.PETITION, AppealChannel.POST);
        SentFile scan = new SentFile("лист.pdf", "%PDF-1.7 лист".getBytes(StandardCharsets.UTF_8));
        SentFile envelope = new SentFile("конверт.pdf", "%PDF-1.7 конверт".getBytes(StandardCharsets.UTF_8));
        SentFile program = new SentFile("program.pdf", "MZ".getBytes(StandardCharsets.UTF_8));

        assertThat(As.CLERK
                        .call(() -> considering.keep(clerk, letter.form(), List.of(scan, envelope, program)))
                        .orElseThrow())
                .hasMessage("error.file.otherType");
        Set<Long> unwanted = Set.of(As.CLERK
                .call(() -> considering.kept(clerk, letter.form()))
                .get(1)
                .id());
        As.CLERK.call(() -> {
            considering.drop(clerk, letter.form(), unwanted);
            return clerk;
        });
        long id = register(clerk, letter);

        assertThat(open(clerk, id).files("WRITTEN"))
                .extracting(NumberedFile::name)
                .containsExactly("лист.pdf");
        assertThat(As.CLERK.call(() -> considering.kept(clerk, letter.form()))).isEmpty();
    }

    @Test
    @Tag("R-064")
    @Tag("R-166")
    @Tag("R-167")
    @Tag("R-168")
    @Tag("R-047")
    void what_is_told_to_staff_is_registered_and_answered_as_it_came() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, SOMEBODY);

        long accident = register(clerk, entered(centre, AppealKind.EMERGENCY, AppealChannel.PHONE));
        long reception = register(clerk, entered(centre, AppealKind.PERSONAL_RECEPTION, AppealChannel.COUNTER));
        long deputy = register(clerk, entered(centre, AppealKind.DEPUTY_REQUEST, AppealChannel.POST));
        move(
                clerk,
                accident,
                seen -> considering.resolve(clerk, seen, "Перекрити стояк", "Водоканал, бригада 2", List.of()));
        assertThatThrownBy(() ->
                        move(clerk, accident, seen -> considering.answer(clerk, seen, "Полагоджено", "", List.of())))
                .hasMessage("error.appeal.without.told");
        move(
                clerk,
                accident,
                seen -> considering.answer(clerk, seen, "Полагоджено о 14:20", "телефоном о 14:30", List.of()));
        move(clerk, accident, seen -> considering.close(clerk, seen, "передзвонили: вода є"));

        assertThat(registry.column(
                        "select move || ' ' || actor from appeal_entry where appeal_id = ? order by position",
                        accident))
                .containsExactly(
                        "REGISTER " + SOMEBODY, "RESOLVE " + SOMEBODY, "ANSWER " + SOMEBODY, "CLOSE " + SOMEBODY);
        assertThat(open(clerk, reception).appeal().body()).isEqualTo(ConsideringBody.HEAD);
        assertThatExceptionOfType(NotPermitted.class)
                .as("a resolution is the head's")
                .isThrownBy(
                        () -> move(clerk, deputy, seen -> considering.resolve(clerk, seen, "ні", SOMEBODY, List.of())));
    }

    @Test
    @Tag("R-162")
    void an_entry_of_the_book_is_published_with_its_reply_and_without_its_author() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, SOMEBODY);
        long id = office.filed(AppealCentre.of(centre, AppealKind.BOOK_ENTRY));
        assertThat(book.read(centre, 1).rows()).isEmpty();

        move(clerk, id, seen -> considering.answer(clerk, seen, "Лавку поставимо у грудні", "", List.of()));

        Page<Comment> page = book.read(centre, 1);
        assertThat(page.rows()).singleElement().satisfies(comment -> {
            assertThat(comment.answer()).isEqualTo("Лавку поставимо у грудні");
            assertThat(comment.toString()).doesNotContain("Шевченко");
        });
    }

    @Test
    @Tag("R-130")
    @Tag("R-165")
    void a_day_that_passes_is_told_once_to_who_leads_and_to_the_head() {
        String leads = UUID.randomUUID() + "@cnap.test";
        String head = UUID.randomUUID() + "@cnap.test";
        String centre = office.open(
                "{\"escalation\": {\"administratorEmail\": \"" + leads + "\", \"headEmail\": \"" + head + "\"}}");
        long id = office.filed(AppealCentre.of(centre, AppealKind.INFORMATION_REQUEST));
        LocalDate due = LocalDate.parse(registry.value("select due_on from appeal_record where id = ?", id));

        MovedClock.onMorningOf(due, () -> Patience.until(() -> steps(id) == 3, controlling::control));
        assertThat(warnings(leads)).isEqualTo(1);
        assertThat(warnings(head)).isZero();
        MovedClock.onMorningOf(due.plusDays(1), () -> {
            Patience.until(() -> steps(id) == 4, controlling::control);
            controlling.control();
        });

        assertThat(warnings(leads)).isEqualTo(2);
        assertThat(warnings(head)).isEqualTo(1);
        assertThat(steps(id)).isEqualTo(4);
    }

    private long steps(long id) {
        return registry.count("select count(*) from appeal_step where appeal_id = ?", id);
    }

    private long warnings(String mailbox) {
        return registry.count(
                "select count(*) from notification_letter where recipient = ? and kind = 'APPEAL_TERM'", mailbox);
    }

    @Test
    void a_list_costs_the_same_with_few_appeals_and_with_many() {
        String centre = office.open("{}");
        StaffMember clerk = office.clerk(centre, SOMEBODY);
        office.filed(AppealCentre.of(centre, AppealKind.PROPOSAL));
        long withFew = Statements.leastOf(() -> list(clerk, AppealGroup.OPEN));
        IntStream.range(0, 60).forEach(any -> office.filed(AppealCentre.of(centre, AppealKind.PROPOSAL)));

        Page<AppealLine> page = list(clerk, AppealGroup.OPEN);

        assertThat(Statements.leastOf(() -> list(clerk, AppealGroup.OPEN)))
                .isEqualTo(withFew)
                .isLessThanOrEqualTo(LIST);
        assertThat(page.total()).isEqualTo(61);
        assertThat(page.rows()).hasSize(page.size());
        assertThat(Stream.of(AppealGroup.LATE, AppealGroup.SOON, AppealGroup.DONE))
                .allSatisfy(group -> assertThat(list(clerk, group).rows()).isEmpty());
    }

    private List<Long> listed(StaffMember person) {
        return list(person, AppealGroup.ALL).rows().stream()
                .map(AppealLine::key)
                .toList();
    }

    private Page<AppealLine> list(StaffMember person, AppealGroup group) {
        return As.CLERK.call(() -> reading.list(person, group, Optional.empty(), 1));
    }

    private AppealDossier open(StaffMember person, long id) {
        return As.CLERK.call(() -> reading.open(person, id));
    }

    private long register(StaffMember clerk, FiledAppeal filed) {
        As.CLERK.call(() -> considering.register(clerk, filed));
        return registry.count("select id from appeal_record where form = ?", filed.form());
    }

    private void move(StaffMember person, long id, Consumer<SeenAppeal> move) {
        int entries = (int) registry.count("select count(*) from appeal_entry where appeal_id = ?", id);
        As.CLERK.call(() -> {
            move.accept(new SeenAppeal(id, entries));
            return id;
        });
    }

    private static void assertNotThere(Runnable reading) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(reading::run);
    }

    private static FiledAppeal entered(String centre, AppealKind kind, AppealChannel channel) {
        return new FiledAppeal(
                UUID.randomUUID(),
                centre,
                kind,
                channel,
                Appellant.typed("Шевченко Ганна", "м. Київ, вул. Прорізна, 2", "0980163513", "", "uk"),
                channel.usual(),
                Matter.typed("Прорвало трубу", "", "вул. Прорізна, 2", false, ""),
                List.of());
    }
}

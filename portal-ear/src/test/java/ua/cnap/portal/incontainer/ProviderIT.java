package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.cabinet.CabinetLine;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.cabinet.ReadingResults;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.provider.AskingProvider;
import ua.cnap.portal.provider.Enquiry;
import ua.cnap.portal.provider.InboxLine;
import ua.cnap.portal.provider.InboxList;
import ua.cnap.portal.provider.InboxQuery;
import ua.cnap.portal.provider.OfficerCase;
import ua.cnap.portal.provider.OfficerFile;
import ua.cnap.portal.provider.ReadingHandedCase;
import ua.cnap.portal.provider.ReadingInbox;
import ua.cnap.portal.provider.ReceivingCases;
import ua.cnap.portal.provider.WorkingOnCase;
import ua.cnap.portal.routing.KeepingMeetings;
import ua.cnap.portal.routing.StageRefused;
import ua.cnap.portal.routing.StageState;
import ua.cnap.portal.submission.FileRefused;

class ProviderIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-routed";
    private static final String SERVICE = "77-05";
    private static final String NEWEST = """
            select max(v.version) from catalogue_card_version v
              join catalogue_service s on s.id = v.service_id where s.code = '77-05'
            """;
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    private static final ProviderOfficer MAIN = officer("Савчук Роман Вікторович", "improve", CENTRE);
    private static final ProviderOfficer COLLEAGUE = officer("Мороз Інна Петрівна", "improve", CENTRE);
    private static final ProviderOfficer NETWORKS = officer("Климчук Богдан Юрійович", "networks", CENTRE);
    private static final ProviderOfficer COMMITTEE = officer("Войтович Світлана Романівна", "exec", CENTRE);
    private static final OfficerFile PERMIT =
            new OfficerFile("dozvil.pdf", "%PDF-1.7\nдозвіл".getBytes(StandardCharsets.UTF_8));

    /** Case number n of another community, with the stage of its provider open. */
    private static final String CASES = """
            insert into casework_case (number, centre_id, year, sequence, service_code, service_name, card_version_id,
                   provider_name, channel, status, registered_at, due_on, term, due_rule, due_rule_en, fee,
                   applicant_kind, applicant_name, applicant_address, notify_by, deliver_by, administrator, note,
                   signature_state, version, language, provided_here)
            select '2021-' || lpad(n::text, 5, '0'), 'it-many', 2021, n, '77-05', 'Послуга', 1, 'Надавач', 'COUNTER',
                   'HANDED_OVER', timestamptz '2021-01-01 00:00 Europe/Kyiv' + n * interval '1 minute', null, '5 днів',
                   '', '', 'Безоплатно', 'CITIZEN', 'Заявник ' || n, 'м. Київ', '', '', '', '', 'VALID', 0, 'uk', false
              from generate_series(?, ?) as n
            """;

    private static final String STAGES = """
            insert into routing_stage (case_id, centre_id, number, provider_id, name_uk, name_en, is_last, collegial,
                   opened_at, due_on)
            select c.id, c.centre_id, 1, 'improve', 'Розгляд', 'Consideration', true, false, c.registered_at,
                   date '2021-01-01' + (c.sequence % 300)::int
              from casework_case c where c.centre_id = 'it-many'
               and not exists (select from routing_stage s where s.case_id = c.id)
            """;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "ReadingInbox!ua.cnap.portal.provider.ReadingInbox")
    ReadingInbox inbox;

    @EJB(lookup = EJB + "ReadingHandedCase!ua.cnap.portal.provider.ReadingHandedCase")
    ReadingHandedCase handed;

    @EJB(lookup = EJB + "WorkingOnCase!ua.cnap.portal.provider.WorkingOnCase")
    WorkingOnCase working;

    @EJB(lookup = EJB + "ReceivingCases!ua.cnap.portal.provider.ReceivingCases")
    ReceivingCases receiving;

    @EJB(lookup = EJB + "AskingProvider!ua.cnap.portal.provider.AskingProvider")
    AskingProvider asking;

    @EJB(lookup = EJB + "KeepingMeetings!ua.cnap.portal.routing.KeepingMeetings")
    KeepingMeetings meetings;

    @EJB(lookup = EJB + "OwnCases!ua.cnap.portal.cabinet.OwnCases")
    OwnCases own;

    @EJB(lookup = EJB + "ReadingResults!ua.cnap.portal.cabinet.ReadingResults")
    ReadingResults results;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        counter.open();
        if (registry.count("select count(*) from catalogue_service where code = '77-05'") == 0) {
            counter.publish("routed.json", "routed-card.json");
        }
        noMeetings();
    }

    @AfterEach
    void noMeetings() {
        registry.change("delete from centre_meeting where centre_id = ?", CENTRE);
        registry.change("delete from routing_stage where centre_id = 'it-many'");
        registry.change("delete from casework_case where centre_id = 'it-many'");
    }

    @Test
    @Tag("R-115")
    @Tag("R-122")
    @Tag("R-131")
    void stages_side_by_side_join_before_a_collegial_decision_that_comes_after_its_term() {
        long id = handedOver();
        receive(MAIN, id);
        receive(NETWORKS, id);
        assertThat(standings(id)).containsExactly("2 IN_WORK", "3 IN_WORK", "4 WAITING", "5 WAITING");

        pass(NETWORKS, id, 3);
        assertThat(standings(id)).containsExactly("2 IN_WORK", "3 PASSED", "4 WAITING", "5 WAITING");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(COMMITTEE, id));
        pass(MAIN, id, 2);
        receive(COMMITTEE, id);
        assertThat(standings(id)).containsExactly("2 PASSED", "3 PASSED", "4 AWAITING_MEETING", "5 WAITING");
        assertThatExceptionOfType(StageRefused.class)
                .isThrownBy(() -> pass(COMMITTEE, id, 4))
                .withMessage("error.routing.noMeeting");

        LocalDate late = today().plusDays(40);
        announce(late);
        assertThat(stage(id, 4).dueOn()).as("the first meeting after the term").isEqualTo(late);
        assertThat(stage(id, 4).meetingOn()).isEqualTo(late);
        assertThatExceptionOfType(StageRefused.class)
                .isThrownBy(() -> pass(COMMITTEE, id, 4))
                .withMessage("error.routing.beforeMeeting");
        announce(today());
        pass(COMMITTEE, id, 4);
        send(MAIN, id);

        assertThat(dossier(id).status()).isEqualTo(CaseStatus.READY);
        assertThat(actions(id))
                .containsSubsequence(
                        "HANDED_OVER",
                        "RECEIVED",
                        "STAGE_TAKEN",
                        "STAGE_PASSED",
                        "STAGE_PASSED",
                        "STAGE_TAKEN",
                        "STAGE_PASSED",
                        "RESULT_CAME");
    }

    @Test
    @Tag("R-122")
    void a_stage_that_finds_defects_sends_the_case_back_and_leaves_the_other_branch_as_it_is() {
        long id = handedOver();
        receive(MAIN, id);
        receive(NETWORKS, id);
        pass(MAIN, id, 2);
        pass(NETWORKS, id, 3);
        receive(COMMITTEE, id);
        stageIs("error.routing.notOpen", () -> sendBack(MAIN, id, 4));

        sendBack(COMMITTEE, id, 4);

        assertThat(standings(id)).containsExactly("2 IN_WORK", "3 PASSED", "4 WAITING", "5 WAITING");
        stageIs("error.routing.nowhereBack", () -> sendBack(MAIN, id, 2));
        announce(today());
        pass(MAIN, id, 2);
        pass(COMMITTEE, id, 4);
        send(MAIN, id);
        assertThat(actions(id)).containsSubsequence("STAGE_SENT_BACK", "STAGE_PASSED", "RESULT_CAME");
    }

    @Test
    @Tag("R-123")
    void the_applicant_is_told_of_the_stages_that_the_card_marks_and_of_no_other() {
        long id = handedOver();
        receive(MAIN, id);
        receive(NETWORKS, id);

        pass(MAIN, id, 2);
        pass(NETWORKS, id, 3);

        assertThat(registry.column("select about from notification_letter where case_id = ? and kind = 'STAGE'", id))
                .containsExactly("Погодження мереж");
    }

    @Test
    @Tag("R-131")
    @Tag("R-136")
    void the_files_of_the_result_commit_with_the_move_and_their_applicant_can_download_them() {
        Receipt receipt = filed();
        long id = receipt.caseId();
        assertThat(resultsOf(receipt)).isEmpty();
        leadToTheEnd(id);

        OfficerFile program = new OfficerFile("dozvil.pdf", "MZ програма".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> As.OFFICER.call(() -> {
                    working.sendResult(MAIN, id, List.of(PERMIT, program));
                    return id;
                }));
        assertThat(dossier(id).status()).isEqualTo(CaseStatus.IN_WORK);
        assertThat(dossier(id).documents()).noneMatch(document -> document.kind() == DocumentKind.RESULT);
        send(MAIN, id);

        assertThat(resultsOf(receipt))
                .extracting(ReadingResults.ResultDocument::fileName)
                .containsExactly("dozvil.pdf");
        assertThat(As.CITIZEN
                        .call(() -> results.download(DemoPeople.CITIZEN, receipt.applicationId(), 1))
                        .content())
                .isEqualTo(PERMIT.content());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        As.CITIZEN.call(() -> results.download(DemoPeople.PROPRIETOR, receipt.applicationId(), 1)));
        assertThat(registry.count("""
                        select count(*) from casework_document d join storage_file f on f.id = d.file_id
                         where d.case_id = ? and d.kind = 'RESULT' and f.sha256 = encode(sha256(f.content), 'hex')
                        """, id)).isOne();
    }

    @Test
    void an_officer_sees_no_case_of_another_provider_or_community_and_guesses_none() {
        long id = handedOver();
        ProviderOfficer elsewhere = officer("Чужий Іван Іванович", "improve", "zdolbuniv");
        ProviderOfficer everywhere = new ProviderOfficer("Державний Петро Петрович", "improve", Optional.empty());
        ProviderOfficer other = officer("Інший Іван Іванович", "trade", CENTRE);

        assertThat(open(everywhere, id).file().id()).isEqualTo(id);
        for (ProviderOfficer stranger : List.of(elsewhere, other, COMMITTEE)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(stranger, id));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> As.OFFICER.call(() -> handed.download(stranger, id, 1)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receive(stranger, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> send(stranger, id));
            assertThat(lines(stranger, InboxList.ALL)).extracting(InboxLine::id).doesNotContain(id);
        }
        assertThatThrownBy(() -> As.CLERK.call(() -> handed.open(MAIN, id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.OFFICER.call(() -> reading.open(CLERK, id, "uk")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.CITIZEN.call(() -> inbox.read(MAIN, InboxQuery.all())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void of_two_officers_at_the_same_instant_one_sends_the_result_and_the_other_is_told() {
        long id = handedOver();
        leadToTheEnd(id);

        List<Optional<Throwable>> outcomes = Together.run(Stream.of(MAIN, COLLEAGUE)
                .<Callable<Optional<Throwable>>>map(
                        officer -> () -> Optional.ofNullable(catchThrowable(() -> send(officer, id))))
                .toList());

        assertThat(outcomes.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(StageRefused.class);
        assertThat(dossier(id).documents())
                .filteredOn(document -> document.kind() == DocumentKind.RESULT)
                .hasSize(1);
        assertThat(actions(id)).containsOnlyOnce("RESULT_CAME");
    }

    @Test
    @Tag("R-103")
    void receipt_of_many_cases_is_confirmed_one_by_one_and_a_withdrawn_one_stops_no_other() {
        long first = handedOver();
        long withdrawn = handedOver();
        long last = handedOver();
        move(withdrawn, CaseMove.RECALL);

        List<CaseOutcome> outcomes =
                As.OFFICER.call(() -> receiving.receive(MAIN, List.of(first, withdrawn, last, 999_999_999L)));

        assertThat(outcomes)
                .extracting(
                        outcome -> outcome.refusal().map(Throwable::getMessage).orElse("received"))
                .containsExactly("received", "error.move.RECALLED", "received", "error.notFound");
        assertThat(dossier(first).status()).isEqualTo(CaseStatus.IN_WORK);
        assertThat(dossier(last)
                        .routing()
                        .get(dossier(last).routing().size() - 1)
                        .details())
                .isEqualTo(MAIN.fullName());
        assertThat(lines(MAIN, InboxList.ENDED)).extracting(InboxLine::id).contains(withdrawn);
    }

    @Test
    @Tag("R-143")
    void a_refusal_needs_a_ground_of_the_card_and_reasons_that_cite_a_norm() {
        long id = handedOver();
        leadToTheEnd(id);

        refusalIs("error.move.without.GROUND", id, "", "ст. 9 Закону");
        refusalIs("error.move.unknownGround", id, "Не сподобалося", "ст. 9 Закону");
        refusalIs("error.move.without.REASONS", id, "Негативний висновок", " ");
        refusalIs("error.move.withoutNorm", id, "Негативний висновок", "Бо так вирішили");
        refuse(id, "Негативний висновок", "ст. 26-1 Закону «Про благоустрій»");

        assertThat(dossier(id).decision().ground()).isEqualTo("Негативний висновок");
    }

    @Test
    @Tag("R-005")
    void a_case_keeps_the_stages_and_grounds_of_the_card_it_began_with_whatever_card_comes_later() {
        long id = registered();
        counter.publishAsNext("routed-next-card.json", 1 + registry.count(NEWEST));
        try {
            move(id, CaseMove.HAND_OVER);
            assertThat(standings(id)).containsExactly("2 HANDED_OVER", "3 HANDED_OVER", "4 WAITING", "5 WAITING");
            leadToTheEnd(id);
            refusalIs("error.move.unknownGround", id, "Нова підстава", "ст. 9 Закону");

            long later = handedOver();
            assertThat(standings(later)).containsExactly("2 HANDED_OVER");
        } finally {
            counter.publishAsNext("routed-card.json", 1 + registry.count(NEWEST));
        }
    }

    @Test
    void what_the_card_does_not_allow_is_refused_also_when_it_is_asked_for_by_hand() {
        long id = handedOver();

        stageIs("error.routing.notReceived", () -> pass(MAIN, id, 2));
        receive(MAIN, id);
        stageIs("error.routing.notOpen", () -> pass(MAIN, id, 3));
        stageIs("error.routing.lastStage", () -> pass(MAIN, id, 5));
        stageIs("error.routing.notOpen", () -> send(MAIN, id));
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() ->
                        move(id, CaseMove.PASS_STAGE, Map.of(Particular.STAGE, "2", Particular.CONCLUSION, "так")));
        assertThat(standings(id)).containsExactly("2 IN_WORK", "3 HANDED_OVER", "4 WAITING", "5 WAITING");
    }

    @Test
    @Tag("R-122")
    void a_clerk_acts_for_providers_on_paper_but_takes_no_result_while_another_provider_is_at_work() {
        long id = handedOver();
        move(id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Паперовий Іван Іванович"));
        assertThat(standings(id)).containsExactly("2 IN_WORK", "3 IN_WORK", "4 WAITING", "5 WAITING");

        stageIs("error.routing.branchesOpen", () -> move(id, CaseMove.TAKE_RESULT));
        assertThat(dossier(id).status()).isEqualTo(CaseStatus.IN_WORK);
        announce(today());
        for (int number : List.of(2, 3)) {
            passFor(id, number);
        }
        passFor(id, 4);
        move(id, CaseMove.TAKE_RESULT);

        assertThat(standings(id)).containsOnly("2 PASSED", "3 PASSED", "4 PASSED", "5 PASSED");
    }

    @Test
    @Tag("R-118")
    void an_obstacle_changes_the_day_that_the_applicant_expects_and_tells_them() {
        Receipt receipt = filed();
        long id = receipt.caseId();
        move(id, CaseMove.HAND_OVER);
        LocalDate expected = today().plusDays(30);
        assertThatThrownBy(() -> obstacle(id, expected)).hasMessage("error.obstacle.notInWork");
        receive(MAIN, id);

        assertThatThrownBy(() -> obstacle(id, today().minusDays(1))).hasMessage("error.obstacle.past");
        obstacle(id, expected);
        obstacle(id, expected);

        assertThat(As.CITIZEN.call(() -> own.list(DemoPeople.CITIZEN)))
                .extracting(CabinetLine::filed)
                .filteredOn(filed -> filed.applicationId().equals(receipt.applicationId()))
                .singleElement()
                .satisfies(filed -> {
                    assertThat(filed.expectedOn()).isEqualTo(expected);
                    assertThat(filed.dueOn())
                            .as("the promise stands")
                            .isEqualTo(receipt.terms().dueOn());
                });
        assertThat(registry.count(
                        "select count(*) from notification_letter where case_id = ? and kind = 'OBSTACLE'", id))
                .isOne();
        leadToTheEnd(id);
        send(MAIN, id);
        assertThat(dossier(id).expectedOn())
                .as("nothing is expected once it has come")
                .isNull();
    }

    @Test
    @Tag("R-119")
    void an_enquiry_of_the_centre_waits_in_the_inbox_until_it_is_answered_once() {
        long id = handedOver();
        for (int sent = 0; sent < 2; sent++) {
            As.CLERK.call(() -> {
                asking.ask(CLERK, id, "Коли буде рішення?");
                return id;
            });
        }
        assertThat(lines(MAIN, InboxList.ENQUIRED)).extracting(InboxLine::id).contains(id);
        Enquiry enquiry = open(MAIN, id).enquiries().get(0);

        answer(MAIN, id, enquiry.id(), "Завтра");
        answer(COLLEAGUE, id, enquiry.id(), "Післязавтра");

        assertThat(As.CLERK.call(() -> asking.read(CLERK, id)).enquiries())
                .singleElement()
                .satisfies(asked -> assertThat(asked.answer()).isEqualTo("Завтра"));
        assertThat(lines(MAIN, InboxList.ENQUIRED)).extracting(InboxLine::id).doesNotContain(id);
        assertThat(actions(id)).containsSubsequence("ENQUIRED", "ANSWERED");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> {
                    asking.ask(new StaffMember("Чужий", "it-usual"), id, "Що там?");
                    return id;
                }));
    }

    @Test
    void the_inbox_costs_the_same_number_of_statements_with_ten_cases_and_with_five_thousand() {
        ProviderOfficer officer = officer("Численний Іван Іванович", "improve", "it-many");
        many(1, 10);
        lines(officer, InboxList.ALL);
        long withTen = Statements.leastOf(() -> lines(officer, InboxList.ALL));
        many(11, 5000);
        long withMany = Statements.leastOf(() -> lines(officer, InboxList.ALL));

        assertThat(withTen).isPositive();
        assertThat(withMany).isEqualTo(withTen);
        assertThat(lines(officer, InboxList.ALL)).hasSize(InboxQuery.SIZE);
        InboxQuery one = new InboxQuery(Optional.of("Заявник 4321"), Optional.empty(), InboxList.TO_RECEIVE, 1);
        assertThat(As.OFFICER.call(() -> inbox.read(officer, one)).total()).isOne();
        assertThat(As.OFFICER
                        .call(() -> inbox.read(officer, InboxQuery.all().on(200)))
                        .rows())
                .hasSize(InboxQuery.SIZE);
    }

    @Test
    void the_page_of_a_case_costs_the_same_number_of_statements_however_many_enquiries_it_has() {
        long id = handedOver();
        receive(MAIN, id);
        long withNone = Statements.leastOf(() -> open(MAIN, id));
        registry.change("""
                insert into provider_enquiry (case_id, asked_at, asked_by, question)
                select ?, now(), 'Коваленко', 'Запит ' || n from generate_series(1, 200) as n
                """, id);

        assertThat(open(MAIN, id).enquiries()).hasSize(200);
        assertThat(Statements.leastOf(() -> open(MAIN, id))).isEqualTo(withNone);
    }

    private static ProviderOfficer officer(String name, String provider, String centre) {
        return new ProviderOfficer(name, provider, Optional.of(centre));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv"));
    }

    private void many(int from, int to) {
        registry.change(CASES, from, to);
        registry.change(STAGES);
    }

    private Receipt filed() {
        UUID draft = counter.draft(DemoPeople.CITIZEN, SERVICE, CENTRE);
        return counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen");
    }

    private long registered() {
        return filed().caseId();
    }

    private long handedOver() {
        long id = registered();
        move(id, CaseMove.HAND_OVER);
        return id;
    }

    /** Everything but the outgoing package. */
    private void leadToTheEnd(long id) {
        if (dossier(id).status() == CaseStatus.REGISTERED) {
            move(id, CaseMove.HAND_OVER);
        }
        announce(today());
        receive(MAIN, id);
        receive(NETWORKS, id);
        pass(MAIN, id, 2);
        pass(NETWORKS, id, 3);
        receive(COMMITTEE, id);
        pass(COMMITTEE, id, 4);
    }

    private void announce(LocalDate day) {
        As.CLERK.call(() -> {
            meetings.enter(CLERK, "exec", day, 1);
            return day;
        });
    }

    private void receive(ProviderOfficer officer, long id) {
        As.OFFICER.call(() -> {
            working.receive(officer, id);
            return id;
        });
    }

    private void pass(ProviderOfficer officer, long id, int number) {
        As.OFFICER.call(() -> {
            working.pass(officer, id, number, "Зауважень немає", List.of());
            return id;
        });
    }

    private void sendBack(ProviderOfficer officer, long id, int number) {
        As.OFFICER.call(() -> {
            working.sendBack(officer, id, number, "Уточніть площу");
            return id;
        });
    }

    private void passFor(long id, int number) {
        As.CLERK.call(() -> {
            asking.pass(CLERK, id, number, "Надійшло листом");
            return id;
        });
    }

    private void send(ProviderOfficer officer, long id) {
        As.OFFICER.call(() -> {
            working.sendResult(officer, id, List.of(PERMIT));
            return id;
        });
    }

    private void refuse(long id, String ground, String reasons) {
        As.OFFICER.call(() -> {
            working.sendRefusal(MAIN, id, ground, reasons, List.of());
            return id;
        });
    }

    private void refusalIs(String why, long id, String ground, String reasons) {
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> refuse(id, ground, reasons))
                .withMessage(why);
    }

    private static void stageIs(String why, Runnable work) {
        assertThatExceptionOfType(StageRefused.class).isThrownBy(work::run).withMessage(why);
    }

    private void obstacle(long id, LocalDate expected) {
        As.OFFICER.call(() -> {
            working.noteObstacle(MAIN, id, "Чекаємо на висновок", expected);
            return id;
        });
    }

    private void answer(ProviderOfficer officer, long id, long enquiry, String words) {
        As.OFFICER.call(() -> {
            working.answer(officer, id, enquiry, words);
            return id;
        });
    }

    private void move(long id, CaseMove move) {
        move(id, move, Map.of());
    }

    private void move(long id, CaseMove move, Map<Particular, String> said) {
        int seen = dossier(id).routing().size();
        As.CLERK.call(() -> {
            moving.move(CLERK, id, seen, move, said);
            return id;
        });
    }

    private OfficerCase open(ProviderOfficer officer, long id) {
        return As.OFFICER.call(() -> handed.open(officer, id));
    }

    private List<InboxLine> lines(ProviderOfficer officer, InboxList list) {
        InboxQuery query = new InboxQuery(Optional.empty(), Optional.empty(), list, 1);
        return As.OFFICER.call(() -> inbox.read(officer, query)).rows();
    }

    private List<ReadingResults.ResultDocument> resultsOf(Receipt receipt) {
        return As.CITIZEN.call(() -> results.list(DemoPeople.CITIZEN, receipt.applicationId()));
    }

    private CaseDossier dossier(long id) {
        return As.CLERK.call(() -> reading.open(CLERK, id, "uk"));
    }

    private StageState stage(long id, int number) {
        return As.CLERK.call(() -> asking.read(CLERK, id)).stages().stream()
                .filter(stage -> stage.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<String> standings(long id) {
        return As.CLERK.call(() -> asking.read(CLERK, id)).stages().stream()
                .map(stage -> stage.number() + " " + stage.standing())
                .toList();
    }

    private List<String> actions(long id) {
        return dossier(id).routing().stream()
                .map(entry -> entry.action().name())
                .toList();
    }
}

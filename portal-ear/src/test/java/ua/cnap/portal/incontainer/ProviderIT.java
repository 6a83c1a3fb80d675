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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.cabinet.CabinetLine;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.cabinet.ReadingResults;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseOutcome;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.MoveRefused;
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
import ua.cnap.portal.provider.OfficerFile;
import ua.cnap.portal.provider.ReadingHandedCase;
import ua.cnap.portal.provider.ReadingInbox;
import ua.cnap.portal.provider.ReceivingCases;
import ua.cnap.portal.provider.WorkingOnCase;
import ua.cnap.portal.routing.StageRefused;
import ua.cnap.portal.submission.FileRefused;

/** What officers of a provider see of a case that was handed over, and do with it. */
class ProviderIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";

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

    @EJB(lookup = EJB + "OwnCases!ua.cnap.portal.cabinet.OwnCases")
    OwnCases own;

    @EJB(lookup = EJB + "ReadingResults!ua.cnap.portal.cabinet.ReadingResults")
    ReadingResults results;

    @Inject
    RoutedCase cases;

    @Inject
    Registry registry;

    @BeforeEach
    void open() {
        cases.open();
    }

    @AfterEach
    void close() {
        cases.noMeetings();
    }

    @Test
    @Tag("R-131")
    @Tag("R-136")
    void the_files_of_the_result_commit_with_the_move_and_their_applicant_can_download_them() {
        Receipt receipt = cases.filed();
        long id = receipt.caseId();
        assertThat(resultsOf(receipt)).isEmpty();
        cases.leadToTheEnd(id);

        OfficerFile program = new OfficerFile("dozvil.pdf", "MZ програма".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> As.OFFICER.call(() -> {
                    working.sendResult(RoutedCase.MAIN, id, List.of(RoutedCase.PERMIT, program));
                    return id;
                }));
        assertThat(cases.dossier(id).status()).isEqualTo(CaseStatus.IN_WORK);
        assertThat(cases.dossier(id).documents()).noneMatch(document -> document.kind() == DocumentKind.RESULT);
        cases.send(RoutedCase.MAIN, id);

        assertThat(resultsOf(receipt))
                .extracting(ReadingResults.ResultDocument::fileName)
                .containsExactly("dozvil.pdf");
        assertThat(As.CITIZEN
                        .call(() -> results.download(DemoPeople.CITIZEN, receipt.applicationId(), 1))
                        .content())
                .isEqualTo(RoutedCase.PERMIT.content());
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
        long id = cases.handedOver();
        ProviderOfficer elsewhere = RoutedCase.officer("Чужий Іван Іванович", "improve", "zdolbuniv");
        ProviderOfficer everywhere = new ProviderOfficer("Державний Петро Петрович", "improve", Optional.empty());
        ProviderOfficer other = RoutedCase.officer("Інший Іван Іванович", "trade", RoutedCase.CENTRE);

        assertThat(cases.open(everywhere, id).file().id()).isEqualTo(id);
        for (ProviderOfficer stranger : List.of(elsewhere, other, RoutedCase.COMMITTEE)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.open(stranger, id));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> As.OFFICER.call(() -> handed.download(stranger, id, 1)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.receive(stranger, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.send(stranger, id));
            assertThat(lines(stranger, InboxList.ALL)).extracting(InboxLine::id).doesNotContain(id);
        }
        assertThatThrownBy(() -> As.CLERK.call(() -> handed.open(RoutedCase.MAIN, id)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.OFFICER.call(() -> reading.open(RoutedCase.CLERK, id, "uk")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.CITIZEN.call(() -> inbox.read(RoutedCase.MAIN, InboxQuery.all())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void of_two_officers_at_the_same_instant_one_sends_the_result_and_the_other_is_told() {
        long id = cases.handedOver();
        cases.leadToTheEnd(id);

        List<Optional<Throwable>> outcomes = Together.run(Stream.of(RoutedCase.MAIN, RoutedCase.COLLEAGUE)
                .<Callable<Optional<Throwable>>>map(
                        officer -> () -> Optional.ofNullable(catchThrowable(() -> cases.send(officer, id))))
                .toList());

        assertThat(outcomes.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(StageRefused.class);
        assertThat(cases.dossier(id).documents())
                .filteredOn(document -> document.kind() == DocumentKind.RESULT)
                .hasSize(1);
        assertThat(cases.actions(id)).containsOnlyOnce("RESULT_CAME");
    }

    @Test
    @Tag("R-103")
    void receipt_of_many_cases_is_confirmed_one_by_one_and_a_withdrawn_one_stops_no_other() {
        long first = cases.handedOver();
        long withdrawn = cases.handedOver();
        long last = cases.handedOver();
        cases.move(withdrawn, CaseMove.RECALL);

        List<CaseOutcome> outcomes = As.OFFICER.call(
                () -> receiving.receive(RoutedCase.MAIN, List.of(first, withdrawn, last, 999_999_999L)));

        assertThat(outcomes)
                .extracting(
                        outcome -> outcome.refusal().map(Throwable::getMessage).orElse("received"))
                .containsExactly("received", "error.move.RECALLED", "received", "error.notFound");
        assertThat(cases.dossier(first).status()).isEqualTo(CaseStatus.IN_WORK);
        assertThat(cases.dossier(last)
                        .routing()
                        .get(cases.dossier(last).routing().size() - 1)
                        .details())
                .isEqualTo(RoutedCase.MAIN.fullName());
        assertThat(lines(RoutedCase.MAIN, InboxList.ENDED))
                .extracting(InboxLine::id)
                .contains(withdrawn);
    }

    @Test
    @Tag("R-143")
    void a_refusal_needs_a_ground_of_the_card_and_reasons_that_cite_a_norm() {
        long id = cases.handedOver();
        cases.leadToTheEnd(id);

        refusalIs("error.move.without.GROUND", id, "", "ст. 9 Закону");
        refusalIs("error.move.unknownGround", id, "Не сподобалося", "ст. 9 Закону");
        refusalIs("error.move.without.REASONS", id, "Негативний висновок", " ");
        refusalIs("error.move.withoutNorm", id, "Негативний висновок", "Бо так вирішили");
        cases.refuse(id, "Негативний висновок", "ст. 26-1 Закону «Про благоустрій»");

        assertThat(cases.dossier(id).decision().ground()).isEqualTo("Негативний висновок");
    }

    @Test
    @Tag("R-118")
    void an_obstacle_changes_the_day_that_the_applicant_expects_and_tells_them() {
        Receipt receipt = cases.filed();
        long id = receipt.caseId();
        cases.move(id, CaseMove.HAND_OVER);
        LocalDate expected = RoutedCase.today().plusDays(30);
        assertThatThrownBy(() -> cases.obstacle(id, expected)).hasMessage("error.obstacle.notInWork");
        cases.receive(RoutedCase.MAIN, id);

        assertThatThrownBy(() -> cases.obstacle(id, RoutedCase.today().minusDays(1)))
                .hasMessage("error.obstacle.past");
        cases.obstacle(id, expected);
        cases.obstacle(id, expected);

        assertThat(As.CITIZEN.call(() -> own.list(DemoPeople.CITIZEN, 1)).rows())
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
        cases.leadToTheEnd(id);
        cases.send(RoutedCase.MAIN, id);
        assertThat(cases.dossier(id).expectedOn())
                .as("nothing is expected once it has come")
                .isNull();
    }

    @Test
    @Tag("R-119")
    void an_enquiry_of_the_centre_waits_in_the_inbox_until_it_is_answered_once() {
        long id = cases.handedOver();
        for (int sent = 0; sent < 2; sent++) {
            As.CLERK.call(() -> {
                asking.ask(RoutedCase.CLERK, id, "Коли буде рішення?");
                return id;
            });
        }
        assertThat(lines(RoutedCase.MAIN, InboxList.ENQUIRED))
                .extracting(InboxLine::id)
                .contains(id);
        Enquiry enquiry = cases.open(RoutedCase.MAIN, id).enquiries().get(0);

        cases.answer(RoutedCase.MAIN, id, enquiry.id(), "Завтра");
        cases.answer(RoutedCase.COLLEAGUE, id, enquiry.id(), "Післязавтра");

        assertThat(As.CLERK.call(() -> asking.read(RoutedCase.CLERK, id)).enquiries())
                .singleElement()
                .satisfies(asked -> assertThat(asked.answer()).isEqualTo("Завтра"));
        assertThat(lines(RoutedCase.MAIN, InboxList.ENQUIRED))
                .extracting(InboxLine::id)
                .doesNotContain(id);
        assertThat(cases.actions(id)).containsSubsequence("ENQUIRED", "ANSWERED");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.CLERK.call(() -> {
                    asking.ask(new StaffMember("Чужий", "it-usual"), id, "Що там?");
                    return id;
                }));
    }

    private void refusalIs(String why, long id, String ground, String reasons) {
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> cases.refuse(id, ground, reasons))
                .withMessage(why);
    }

    private List<InboxLine> lines(ProviderOfficer officer, InboxList list) {
        InboxQuery query = new InboxQuery(Optional.empty(), Optional.empty(), list, 1);
        return As.OFFICER.call(() -> inbox.read(officer, query)).rows();
    }

    private List<ReadingResults.ResultDocument> resultsOf(Receipt receipt) {
        return As.CITIZEN.call(() -> results.list(DemoPeople.CITIZEN, receipt.applicationId()));
    }
}

package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.receipt.PrintingCase;
import ua.cnap.portal.receipt.ReadingRefusals;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.FillingApplication;

class RepeatIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-usual";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);

    @EJB(lookup = EJB + "OwnCases!ua.cnap.portal.cabinet.OwnCases")
    OwnCases cabinet;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "FillingApplication!ua.cnap.portal.submission.FillingApplication")
    FillingApplication filling;

    @EJB(lookup = EJB + "ReadingRefusals!ua.cnap.portal.receipt.ReadingRefusals")
    ReadingRefusals refusals;

    @EJB(lookup = EJB + "PrintingCase!ua.cnap.portal.receipt.PrintingCase")
    PrintingCase printing;

    @Inject
    Counter counter;

    private UUID application;
    private long caseId;
    private List<LocalizedText> ofCard;

    @BeforeEach
    void a_case_with_the_provider() {
        counter.open();
        application = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, CENTRE);
        counter.attach(DemoPeople.CITIZEN, application, "plan", "план.pdf");
        caseId = file(application);
        ofCard = grounds(caseId);
        sendToProvider(caseId);
    }

    @Test
    @Tag("R-145")
    void a_refused_application_is_filed_again_with_its_answers_and_documents_and_the_cases_are_linked() {
        refuse(caseId, ofCard.get(0));

        Draft again = repeat();

        Draft before = As.CITIZEN.call(() -> filling.open(DemoPeople.CITIZEN, application));
        assertThat(again.application().inputs().asMap())
                .isEqualTo(before.application().inputs().asMap());
        assertThat(again.attached()).singleElement().satisfies(plan -> assertThat(plan.sha256())
                .isEqualTo(before.attached().get(0).sha256()));
        long repeated = file(again.application().id());
        assertThat(As.CLERK
                        .call(() -> reading.open(CLERK, repeated, "uk"))
                        .origin()
                        .repeatsId())
                .isEqualTo(caseId);
    }

    @Test
    @Tag("R-143")
    @Tag("R-137")
    void the_refusal_is_read_in_the_cabinet_as_a_paper_by_its_applicant_only_and_its_receipt_is_noted() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> refusal(DemoPeople.CITIZEN));
        refuse(caseId, ofCard.get(0));

        byte[] paper = refusal(DemoPeople.CITIZEN);

        assertThat(paper).isEqualTo(As.CLERK.call(() -> printing.refusal(CLERK, caseId)));
        assertThat(refusal(DemoPeople.CITIZEN)).as("the same paper again").isEqualTo(paper);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> refusal(DemoPeople.PROPRIETOR));
        assertThat(As.CLERK.call(() -> reading.open(CLERK, caseId, "uk")).routing())
                .filteredOn(entry -> entry.action() == RoutingAction.TAKEN_ELECTRONICALLY)
                .hasSize(1);
    }

    private byte[] refusal(SignedInPerson person) {
        return As.CITIZEN.call(() -> refusals.read(person, application));
    }

    @Test
    @Tag("R-145")
    void ten_presses_at_once_begin_one_draft() {
        refuse(caseId, ofCard.get(0));

        List<UUID> drafts = Together.run(Collections.<Callable<UUID>>nCopies(
                10, () -> repeat().application().id()));

        assertThat(new HashSet<>(drafts)).hasSize(1);
    }

    @Test
    @Tag("R-145")
    void a_case_that_was_not_refused_is_not_filed_again() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(this::repeat);
    }

    @Test
    @Tag("R-146")
    void a_repeated_case_is_refused_only_on_a_ground_that_was_named_before() {
        refuse(caseId, ofCard.get(0));
        long repeated = file(repeat().application().id());
        sendToProvider(repeated);

        assertThat(grounds(repeated))
                .extracting(LocalizedText::uk)
                .containsExactly(ofCard.get(0).uk());
        assertThatExceptionOfType(MoveRefused.class)
                .isThrownBy(() -> refuse(repeated, ofCard.get(1)))
                .withMessage("error.move.newGround");

        refuse(repeated, ofCard.get(0));
        assertThat(As.CLERK.call(() -> reading.open(CLERK, repeated, "uk")).status())
                .isEqualTo(CaseStatus.READY);
    }

    private Draft repeat() {
        return As.CITIZEN.call(() -> cabinet.repeat(DemoPeople.CITIZEN, application));
    }

    private long file(UUID draft) {
        return counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen").caseId();
    }

    private List<LocalizedText> grounds(long id) {
        return As.CLERK.call(() -> moving.refusalGrounds(CLERK, id));
    }

    private void sendToProvider(long id) {
        move(id, CaseMove.HAND_OVER, Map.of());
        move(id, CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
    }

    private void refuse(long id, LocalizedText ground) {
        move(
                id,
                CaseMove.TAKE_REFUSAL,
                Map.of(Particular.GROUND, ground.uk(), Particular.REASONS, "ст. 9 Закону 5203-VI"));
    }

    private void move(long id, CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            int seen = reading.open(CLERK, id, "uk").routing().size();
            moving.move(CLERK, id, seen, move, said);
            return id;
        });
    }
}

package ua.cnap.portal.provider;

import static ua.cnap.portal.identity.Roles.PROVIDER_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.DocumentKind;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.casework.MoveRefused;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.routing.RoutedStage;
import ua.cnap.portal.routing.RoutingCase;
import ua.cnap.portal.routing.StageRefused;
import ua.cnap.portal.submission.FileRefused;

/**
 * What an officer does with a case that was handed over to their provider. Each act is an entry of the routing sheet and
 * commits with the files that belong to it; the same act sent again by the same officer is done once.
 */
@Stateless
public class WorkingOnCase {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    Assignments assignments;

    @Inject
    RoutingCase routing;

    @Inject
    MakingMove making;

    @Inject
    OutgoingFiles files;

    @Inject
    Enquiries enquiries;

    @Inject
    Clock clock;

    /**
     * Confirms the receipt (відмітка про отримання, R-103).
     *
     * @throws NotFound when the case was not handed over to the officer's provider
     * @throws MoveRefused when it is no longer with providers, withdrawn for one
     */
    @RolesAllowed(PROVIDER_OFFICER)
    public void receive(ProviderOfficer officer, long caseId) {
        CaseFile file = assignments.lock(officer, caseId);
        routing.receive(file, officer.providerId(), officer.fullName());
    }

    /**
     * Notes that a stage is passed and what came of it (висновок, R-122).
     *
     * @param number the stage
     * @throws StageRefused when the stage cannot be passed now
     * @throws FileRefused when a file cannot be taken
     */
    @RolesAllowed(PROVIDER_OFFICER)
    public void pass(ProviderOfficer officer, long caseId, int number, String conclusion, List<OfficerFile> sent) {
        CaseFile file = assignments.lock(officer, caseId);
        Optional<RoutedStage> done = passedBy(officer, caseId, number);
        if (done.isPresent()) {
            return;
        }
        String said = PlainText.line(conclusion);
        routing.pass(file, number, Optional.of(officer.providerId()), said, officer.fullName());
        files.attach(file, DocumentKind.CONCLUSION, said, sent);
    }

    /**
     * Sends the case back to the stage that the card has repeated when defects are found.
     *
     * @param number the stage that found them
     * @throws StageRefused when the card sends nothing back from it, or it is not worked on
     */
    @RolesAllowed(PROVIDER_OFFICER)
    public void sendBack(ProviderOfficer officer, long caseId, int number, String reason) {
        CaseFile file = assignments.lock(officer, caseId);
        routing.sendBack(file, number, officer.providerId(), PlainText.line(reason), officer.fullName());
    }

    /**
     * Tells the centre, and through it the applicant, of an obstacle to the term; sent again, it is told once.
     *
     * @param expectedOn when the result can be expected now
     */
    @RolesAllowed(PROVIDER_OFFICER)
    public void noteObstacle(ProviderOfficer officer, long caseId, String obstacle, LocalDate expectedOn) {
        CaseFile file = assignments.lock(officer, caseId);
        if (expectedOn.isBefore(LocalDate.now(clock))) {
            throw ObstacleRefused.inThePast();
        }
        if (routing.stagesOf(caseId).stream()
                .noneMatch(stage -> stage.isOpen()
                        && stage.isReceived()
                        && stage.providerId().equals(officer.providerId()))) {
            throw ObstacleRefused.nothingToDo();
        }
        String told = PlainText.line(obstacle);
        String day = DAY.format(expectedOn);
        if (!file.lastEntry().details().equals(told + "; " + day)) {
            making.make(
                    file,
                    CaseMove.NOTE_OBSTACLE,
                    Map.of(Particular.OBSTACLE, told, Particular.EXPECTED_ON, day),
                    officer.fullName());
            making.expectOn(file, expectedOn);
        }
    }

    /**
     * Answers an enquiry of the centre; one that was answered stays as it was.
     *
     * @throws NotFound when the case has no such enquiry
     */
    @RolesAllowed(PROVIDER_OFFICER)
    public void answer(ProviderOfficer officer, long caseId, long enquiryId, String answer) {
        CaseFile file = assignments.lock(officer, caseId);
        Enquiry enquiry = enquiries.find(caseId, enquiryId).orElseThrow(NotFound::new);
        if (!enquiry.isAnswered()) {
            making.make(file, CaseMove.ANSWER, Map.of(Particular.ANSWER, answer), officer.fullName());
            enquiry.answer(officer.fullName(), PlainText.line(answer), clock.instant());
        }
    }

    /**
     * Passes the outgoing package with the result to the centre (вихідний пакет, R-131).
     *
     * @throws StageRefused when a branch is still open, a meeting is still to come, or a colleague has sent it
     * @throws FileRefused when a file cannot be taken
     */
    @RolesAllowed(PROVIDER_OFFICER)
    public void sendResult(ProviderOfficer officer, long caseId, List<OfficerFile> sent) {
        CaseFile file = assignments.lock(officer, caseId);
        if (!isSentBy(officer, caseId)) {
            routing.mustBeLast(file, officer.providerId());
            making.make(file, CaseMove.TAKE_RESULT, Map.of(), officer.fullName());
            files.attach(file, DocumentKind.RESULT, file.service().serviceName(), sent);
        }
    }

    /**
     * Passes the outgoing package with a refusal to the centre.
     *
     * @param ground one of the card version that the case began with
     * @param reasons with the norms of law
     */
    @RolesAllowed(PROVIDER_OFFICER)
    public void sendRefusal(
            ProviderOfficer officer, long caseId, String ground, String reasons, List<OfficerFile> sent) {
        CaseFile file = assignments.lock(officer, caseId);
        if (!isSentBy(officer, caseId)) {
            routing.mustBeLast(file, officer.providerId());
            making.make(
                    file,
                    CaseMove.TAKE_REFUSAL,
                    Map.of(Particular.GROUND, ground, Particular.REASONS, reasons),
                    officer.fullName());
            files.attach(file, DocumentKind.REFUSAL, file.service().serviceName(), sent);
        }
    }

    private boolean isSentBy(ProviderOfficer officer, long caseId) {
        return routing.stagesOf(caseId).stream()
                .filter(RoutedStage::isLast)
                .anyMatch(last -> passedBy(officer, caseId, last.number()).isPresent());
    }

    private Optional<RoutedStage> passedBy(ProviderOfficer officer, long caseId, int number) {
        return routing.stagesOf(caseId).stream()
                .filter(stage -> stage.number() == number && stage.isPassed() && stage.isPassedBy(officer.fullName()))
                .findFirst();
    }
}

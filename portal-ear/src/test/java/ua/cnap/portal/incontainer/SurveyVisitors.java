package ua.cnap.portal.incontainer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.TooManyAttempts;
import ua.cnap.portal.questionnaire.Misfit;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.queue.Ticket;
import ua.cnap.portal.survey.AnsweringSurvey;
import ua.cnap.portal.survey.AskingVisitors;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.survey.KeepingPoints;
import ua.cnap.portal.survey.KeepingSheets;
import ua.cnap.portal.survey.PointDraft;
import ua.cnap.portal.survey.Sector;
import ua.cnap.portal.survey.SurveyPoint;

/** Visitors who answer, each from an address of the network of their own, and the points they answer at. */
@ApplicationScoped
public class SurveyVisitors {
    /** A questionnaire of two questions, for many sheets. */
    private static final String QUICK = "it-quick";

    private static final String EJB = "java:global/portal/portal-ejb/";

    @EJB(lookup = EJB + "AnsweringSurvey!ua.cnap.portal.survey.AnsweringSurvey")
    AnsweringSurvey answering;

    @EJB(lookup = EJB + "InvitingVisitors!ua.cnap.portal.survey.InvitingVisitors")
    InvitingVisitors inviting;

    @EJB(lookup = EJB + "AskingVisitors!ua.cnap.portal.survey.AskingVisitors")
    AskingVisitors asking;

    @EJB(lookup = EJB + "KeepingPoints!ua.cnap.portal.survey.KeepingPoints")
    KeepingPoints points;

    @EJB(lookup = EJB + "KeepingSheets!ua.cnap.portal.survey.KeepingSheets")
    KeepingSheets keeping;

    @Inject
    Hall hall;

    @Inject
    Registry registry;

    AnsweringSurvey answering() {
        return answering;
    }

    /** The code of a new point of a sector, where the quick questionnaire is asked. */
    String point(String centre, Sector sector) {
        registry.change("""
                insert into survey_questionnaire (code, version, content, published_at, author)
                values (?, 1, cast(? as jsonb), now(), '') on conflict do nothing
                """, QUICK, """
                {"id": "it-quick", "version": 1, "title": {"uk": "Коротко", "en": "Quick"}, "questions": [
                  {"id": "overall", "type": "scale5", "text": {"uk": "Як?", "en": "How?"}, "dimension": "OVERALL",
                   "required": true, "options": [
                     {"value": "1", "uk": "1", "en": "1"}, {"value": "2", "uk": "2", "en": "2"},
                     {"value": "3", "uk": "3", "en": "3"}, {"value": "4", "uk": "4", "en": "4"},
                     {"value": "5", "uk": "5", "en": "5"}]},
                  {"id": "comment", "type": "text", "text": {"uk": "Що?", "en": "What?"}, "dimension": "FREE_TEXT",
                   "required": false}]}
                """);
        PointDraft draft =
                new PointDraft(Optional.empty(), Optional.of(sector), Optional.empty(), Optional.empty(), QUICK);
        return As.PORTAL_ADMINISTRATOR
                .call(() -> points.add(RegulatedCentre.ADMINISTRATOR, centre, draft))
                .code();
    }

    void close(String centre, String code) {
        As.PORTAL_ADMINISTRATOR.call(() -> {
            SurveyPoint point = points.of(RegulatedCentre.ADMINISTRATOR, centre).stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            points.close(RegulatedCentre.ADMINISTRATOR, centre, point.id(), true);
            return point;
        });
    }

    /** Where the portal is rated by those who applied to a centre. */
    Optional<String> portalOf(String centre) {
        return inviting.ofPortal(centre);
    }

    Optional<String> pageOf(String centre) {
        return inviting.ofCentre(centre);
    }

    /** Somebody comes to a new desk of this hall and is served. */
    Ticket serve(String centre) {
        StaffMember clerk = hall.atDesk(centre);
        hall.take(centre);
        return hall.serve(clerk).orElseThrow();
    }

    /** The one-time code of a visit, as long as it is good. */
    Optional<String> codeOf(Ticket ticket) {
        return inviting.afterTicket(ticket.request());
    }

    /** The one-time code of a case, as long as it is good. */
    Optional<String> codeOf(long caseId) {
        return inviting.afterCase(caseId);
    }

    /** The one-time code of the case that is followed by this feedback code. */
    Optional<String> codeOfFollowed(String feedback) {
        return inviting.afterFollowedCase(feedback);
    }

    /** The code of a sheet that somebody of a centre fills in for a visitor. */
    String begin(StaffMember clerk, String questionnaire) {
        return As.CLERK.call(() -> asking.begin(clerk, questionnaire));
    }

    /** The same for the administrator of the portal. */
    String begin(String centre, String questionnaire) {
        return As.PORTAL_ADMINISTRATOR.call(() -> asking.begin(centre, questionnaire));
    }

    /** Fills a new sheet: the first answer of each question that needs one. */
    String fill(String code) {
        String sheet = UUID.randomUUID().toString();
        for (Question question : answering.open(code, sheet).orElseThrow().asked()) {
            if (question.required()) {
                answer(code, sheet, question.id(), first(question));
            }
        }
        return sheet;
    }

    private static String first(Question question) {
        return question.numeric() || question.values().contains("1")
                ? "1"
                : question.values().get(0);
    }

    Optional<Misfit> answer(String code, String sheet, String question, String... given) {
        return answering.answer(code, sheet, question, List.of(given), sheet);
    }

    Optional<Question> send(String code, String sheet) {
        return answering.send(code, sheet, "", UUID.randomUUID().toString());
    }

    /** Tries to have a sheet counted that a program filled. */
    boolean stuff(String code, String address) {
        String sheet = UUID.randomUUID().toString();
        try {
            answering.answer(code, sheet, "overall", List.of("1"), address);
            return answering.send(code, sheet, "", address).isEmpty();
        } catch (TooManyAttempts held) {
            return false;
        }
    }

    /** How many sheets of a centre were counted, whether they are kept already or wait. */
    long sent(String centre) {
        return registry.count(
                "select (select count(*) from survey_inbox where centre_id = ?)"
                        + " + (select count(*) from survey_sheet where centre_id = ?)",
                centre,
                centre);
    }

    /** The evening of a centre. */
    void keep(String centre) {
        keeping.keep(centre, true);
    }
}

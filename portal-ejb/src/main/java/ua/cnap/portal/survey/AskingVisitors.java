package ua.cnap.portal.survey;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.AttemptLimit;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.questionnaire.Questionnaires;

/**
 * Questionnaires that staff fill in for somebody: telephone interviews, paper from the box, the checklist of a mystery
 * visitor (таємний відвідувач), which the owner of the centre orders and its staff never fill in. Each sheet gets a code that
 * proves no visit; who filled it in is kept nowhere.
 */
@Stateless
public class AskingVisitors {
    private static final AttemptLimit BEGUN = new AttemptLimit(60, Duration.ofMinutes(10), 10_000);

    @Inject
    Questionnaires questionnaires;

    @Inject
    OneTimeCodes codes;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /** What somebody of a centre may fill in there; nothing for who does not talk with visitors about the service. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<Questionnaire> offered(StaffMember person) {
        return rights.may(person, Right.APPEAL)
                ? of(person.centreId()).stream()
                        .filter(each -> !each.isChecklist())
                        .toList()
                : List.of();
    }

    /** What the administrator of the portal may fill in about a centre. */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public List<Questionnaire> offered(String centreId) {
        return of(centreId);
    }

    /** A questionnaire of one centre has the centre before its name. */
    private List<Questionnaire> of(String centreId) {
        return questionnaires.all().stream()
                .filter(each -> !each.id().contains(".") || each.id().startsWith(centreId + "."))
                .toList();
    }

    /**
     * Begins a sheet.
     *
     * @return the code at which it is filled in, good for one sheet
     * @throws NotFound when this questionnaire is not offered to the person
     * @throws ua.cnap.portal.kernel.TooManyAttempts when the person began very many just now
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public String begin(StaffMember person, String questionnaire) {
        return begin(offered(person), person.centreId(), questionnaire, person.login());
    }

    /**
     * The same for the administrator of the portal, about any centre.
     *
     * @throws NotFound when there is no such centre or questionnaire
     * @throws ua.cnap.portal.kernel.TooManyAttempts when very many were begun there just now
     */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public String begin(String centreId, String questionnaire) {
        catalogue.findCentre(centreId).orElseThrow(NotFound::new);
        return begin(of(centreId), centreId, questionnaire, centreId);
    }

    private String begin(List<Questionnaire> offered, String centreId, String questionnaire, String who) {
        if (offered.stream().noneMatch(each -> each.id().equals(questionnaire))) {
            throw new NotFound();
        }
        BEGUN.count(who, clock.instant());
        return codes.lend(Place.of(centreId), questionnaire);
    }
}

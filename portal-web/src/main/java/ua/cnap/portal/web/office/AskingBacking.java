package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.survey.AskingVisitors;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;

/** The questionnaires that staff fill in for somebody: each sheet is begun here and answered on the pages of visitors. */
@Named
@RequestScoped
public class AskingBacking {
    @Inject
    CurrentUser user;

    @Inject
    RegulationBacking regulation;

    @Inject
    AskingVisitors asking;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private List<Questionnaire> offered;
    private String code;

    /** Begins a sheet, if that was sent. */
    public void act() {
        response.mayNotBeStored();
        if (user.isClerk() && !user.staff().centreId().equals(centre().id())) {
            throw new NotFound();
        }
        asked.then(() -> "/s/" + code, act -> code = begun(sent.text("questionnaire")));
    }

    private String begun(String questionnaire) {
        return user.isClerk() ? asking.begin(user.staff(), questionnaire) : asking.begin(centre().id(), questionnaire);
    }

    private Centre centre() {
        return regulation.centre();
    }

    /** The questionnaires that can be filled in here. */
    public List<Questionnaire> getOffered() {
        if (offered == null) {
            offered = user.isClerk() ? asking.offered(user.staff()) : asking.offered(centre().id());
        }
        return offered;
    }

    public String getCentreName() {
        return regulation.getCentreName();
    }

    /** The other centres, for the administrator of the portal. */
    public List<Centre> getOthers() {
        return regulation.getOthers();
    }

    /** The address of this page without its language, as a token is made for it. */
    public String getPath() {
        return "/office/survey/" + centre().id();
    }

    public String getAddress() {
        return language.href(getPath());
    }

    /** Why no sheet was begun, null when one was. */
    public String getRefusal() {
        return asked.refusal();
    }
}

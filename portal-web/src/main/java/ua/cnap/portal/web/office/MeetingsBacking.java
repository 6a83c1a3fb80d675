package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.centre.Meeting;
import ua.cnap.portal.routing.KeepingMeetings;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;

/** The meetings of the collegial bodies of the clerk's community. */
@Named
@RequestScoped
public class MeetingsBacking {
    @Inject
    CurrentUser user;

    @Inject
    KeepingMeetings keeping;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private List<Group> bodies;
    private List<Meeting> meetings;

    /** Enters or removes a meeting, if that was sent. */
    public void act() {
        response.mayNotBeStored();
        asked.then("/office/meetings", this::act);
    }

    private void act(String act) {
        Optional<LocalDate> day = sent.day("day");
        if (act.equals("remove")) {
            keeping.remove(user.staff(), sent.number("meeting"));
        } else if (day.isEmpty()) {
            asked.refuse("office_handed.day");
        } else {
            keeping.enter(user.staff(), sent.text("body"), day.get(), (int) Math.min(sent.number("times"), 53));
        }
    }

    public List<Group> getBodies() {
        if (bodies == null) {
            bodies = keeping.bodies();
        }
        return bodies;
    }

    public List<Meeting> getMeetings() {
        if (meetings == null) {
            meetings = keeping.read(user.staff());
        }
        return meetings;
    }

    /** The name of a body. */
    public String nameOf(String bodyId) {
        return getBodies().stream()
                .filter(body -> body.id().equals(bodyId))
                .map(body -> body.nameIn(language.getLocale()))
                .findFirst()
                .orElse(bodyId);
    }

    public String getRefusal() {
        return asked.refusal();
    }
}

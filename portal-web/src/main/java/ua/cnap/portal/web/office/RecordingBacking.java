package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ua.cnap.portal.recording.LinkedRecording;
import ua.cnap.portal.recording.LinkingRecordings;
import ua.cnap.portal.web.identity.CurrentUser;

/** The recordings of the reception that the case of the page names. */
@Named
@RequestScoped
public class RecordingBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    LinkingRecordings linking;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    private List<LinkedRecording> ofCase;

    /** Names a recording, if that was sent. */
    public void link() {
        asked.of(
                "recording",
                "/office/cases/" + caseId(),
                () -> linking.link(user.staff(), caseId(), sent.text("recording"), sent.day("recordedOn")));
    }

    /** Whether the centre records its reception. */
    public boolean isOffered() {
        return linking.rules(user.staff()).isRecording();
    }

    public List<LinkedRecording> getOfCase() {
        if (ofCase == null) {
            ofCase = linking.of(user.staff(), caseId());
        }
        return ofCase;
    }

    /** The longest number of a recording. */
    public int getLongest() {
        return LinkingRecordings.LONGEST;
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}

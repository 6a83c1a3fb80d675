package ua.cnap.portal.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.remark.Improvement;
import ua.cnap.portal.remark.Remark;
import ua.cnap.portal.remark.RemarkState;
import ua.cnap.portal.remark.ReviewingRemarks;
import ua.cnap.portal.remark.TellingImprovements;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.office.SentForm;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** Remarks of visitors, which the head publishes one by one, and what the head tells of what was changed. */
@Named
@RequestScoped
public class RemarksBacking {
    private static final String HERE = "/office/remarks";
    private static final int MOST_TOLD = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ReviewingRemarks reviewing;

    @Inject
    TellingImprovements telling;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    private List<Remark> remarks;
    private List<Improvement> improvements;
    private String refusal;

    /** Does what was sent, if something was; a page that nobody may see is not begun. */
    public void act() {
        response.mayNotBeStored();
        getRemarks();
        sent.act().ifPresent(act -> {
            try {
                act(act, user.staff());
                redirect.to(language.href(HERE) + "?state=" + getState());
            } catch (BusinessException refused) {
                refusal = sentences.text(refused);
            }
        });
    }

    private void act(String act, StaffMember head) {
        switch (act) {
            case "publish" -> reviewing.publish(head, sent.number("remark"), words());
            case "leaveOut" -> reviewing.leaveOut(head, sent.number("remark"));
            case "tell" -> telling.tell(head, text("said"), text("done"));
            case "takeBack" -> telling.takeBack(head, sent.number("improvement"));
            default -> refusal = sentences.text("error.move.unknown");
        }
    }

    private List<String> words() {
        return PlainText.lines(sent.text("words")).lines().map(String::strip).toList();
    }

    private LocalizedText text(String name) {
        return new LocalizedText(PlainText.lines(sent.text(name + "Uk")), PlainText.lines(sent.text(name + "En")));
    }

    /** Which remarks are listed. */
    public RemarkState getState() {
        return Stream.of(RemarkState.values())
                .filter(state -> state.name().equals(request.getParameter("state")))
                .findFirst()
                .orElse(RemarkState.NEW);
    }

    public RemarkState[] getStates() {
        return RemarkState.values();
    }

    public List<Remark> getRemarks() {
        if (remarks == null) {
            remarks = reviewing.list(user.staff(), getState());
        }
        return remarks;
    }

    public List<Improvement> getImprovements() {
        if (improvements == null) {
            improvements = telling.lately(user.staff().centreId(), MOST_TOLD);
        }
        return improvements;
    }

    public String getRefusal() {
        return refusal;
    }
}

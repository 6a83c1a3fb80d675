package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.supplement.AskingCorrections;
import ua.cnap.portal.supplement.CaseCorrections;
import ua.cnap.portal.supplement.PackageSheet;
import ua.cnap.portal.supplement.TypedMark;
import ua.cnap.portal.web.identity.CurrentUser;

/** The corrections of a case: what is asked and came, on its page; what can be marked, on a page of its own. */
@Named
@RequestScoped
public class CorrectionsBacking {
    private static final String DEFECT = "defect:";
    private static final String REASON = "reason:";

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    AskingCorrections asking;

    @Inject
    SentForm sent;

    @Inject
    SentAct asked;

    private CaseCorrections corrections;
    private PackageSheet sheet;

    /** Does what was sent, if something was. */
    public void act() {
        asked.then("/office/cases/" + caseId(), act -> act(act, (int) sent.number("seen")));
    }

    private void act(String act, int seen) {
        switch (act) {
            case "mark" -> asking.ask(user.staff(), caseId(), seen, typed());
            case "cancel" -> asking.cancel(user.staff(), caseId(), seen);
            case "accept" -> asking.accept(user.staff(), caseId(), seen);
            default -> asked.refuseUnknown();
        }
    }

    private List<TypedMark> typed() {
        return request.getParameterMap().keySet().stream()
                .filter(name -> !sent.text(name).isBlank())
                .flatMap(name -> Stream.of(DEFECT, REASON)
                        .filter(name::startsWith)
                        .map(prefix -> name.substring(prefix.length())))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(key -> new TypedMark(key, sent.text(DEFECT + key), sent.text(REASON + key)))
                .toList();
    }

    /** Whether something was typed about one of the answers of a section, so that it stays unfolded. */
    public boolean isTried(PackageSheet.Part part) {
        return part.items().stream()
                .anyMatch(item -> !sent.text(DEFECT + item.key()).isEmpty()
                        || !sent.text(REASON + item.key()).isEmpty());
    }

    public CaseCorrections getCorrections() {
        if (corrections == null) {
            corrections = asking.read(user.staff(), caseId());
        }
        return corrections;
    }

    /** What can be marked. */
    public PackageSheet getSheet() {
        if (sheet == null) {
            sheet = asking.sheet(user.staff(), caseId());
        }
        return sheet;
    }

    public int getLongestReason() {
        return AskingCorrections.LONGEST_REASON;
    }

    public String getRefusal() {
        return asked.refusal();
    }

    private long caseId() {
        return Long.parseLong((String) request.getAttribute("caseId"));
    }
}

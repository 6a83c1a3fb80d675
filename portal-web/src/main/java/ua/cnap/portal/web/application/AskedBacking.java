package ua.cnap.portal.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.cnap.portal.submission.Step;
import ua.cnap.portal.supplement.Mark;
import ua.cnap.portal.supplement.Subject;
import ua.cnap.portal.supplement.SupplementingCase;
import ua.cnap.portal.web.identity.CurrentUser;

/** What the centre marked, on the pages of the draft that mends it; nothing on those of an application. */
@Named
@RequestScoped
public class AskedBacking {
    @Inject
    ApplicationRequest request;

    @Inject
    CurrentUser user;

    @Inject
    SupplementingCase supplementing;

    @Inject
    OpenDraft draft;

    private List<Mark> asked;

    /** Whether the draft is a supplement to a filed application. */
    public boolean isSupplement() {
        return draft.get().mended().isPresent();
    }

    /** Whether the centre does not wait for the supplement any more. */
    public boolean isClosed() {
        return isSupplement() && getAll().isEmpty();
    }

    /** Everything that is marked. */
    public List<Mark> getAll() {
        if (asked == null) {
            asked = isSupplement() ? supplementing.asked(user.person(), request.getId()) : List.of();
        }
        return asked;
    }

    /** The marks of the answers that this step asks. */
    public List<Mark> getHere() {
        String section = Step.sectionOf(String.valueOf(request.getStep())) + ".";
        return getAll().stream()
                .filter(mark -> mark.subject() == Subject.FIELD && mark.key().startsWith(section))
                .toList();
    }

    /** The marks of documents. */
    public List<Mark> getDocuments() {
        return getAll().stream()
                .filter(mark -> mark.subject() == Subject.DOCUMENT)
                .toList();
    }

    /** The case that is mended. */
    public String getCaseAddress() {
        return draft.filedAddress();
    }
}

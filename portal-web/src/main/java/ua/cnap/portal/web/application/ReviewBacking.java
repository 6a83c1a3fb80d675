package ua.cnap.portal.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.cnap.portal.filling.AnswerSheet;
import ua.cnap.portal.submission.AlreadySubmitted;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.NotComplete;
import ua.cnap.portal.submission.NothingMended;
import ua.cnap.portal.submission.PreparingPackage;
import ua.cnap.portal.submission.ServiceNotOffered;
import ua.cnap.portal.submission.Step;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** Everything that was answered in one place, each part with a way back; then on to the signature. */
@Named
@RequestScoped
public class ReviewBacking {
    @Inject
    ApplicationRequest request;

    @Inject
    CurrentUser user;

    @Inject
    PreparingPackage preparing;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    Sentences sentences;

    @Inject
    OpenDraft draft;

    @Inject
    Clock clock;

    private String refusal;

    /** Makes the paper to sign and leads to the signature. */
    public void sign() {
        try {
            preparing.prepare(user.person(), request.getId());
            redirect.to(request.address("sign"));
        } catch (AlreadySubmitted filed) {
            redirect.to(draft.filedAddress());
        } catch (NotComplete | NothingMended | ServiceNotOffered refused) {
            refusal = sentences.text(refused);
        }
    }

    public Draft getDraft() {
        return draft.get();
    }

    public List<AnswerSheet.Part> getParts() {
        return draft.get().filling().sheet(language.getLocale()).parts();
    }

    public boolean isTable(AnswerSheet.Entry entry) {
        return entry instanceof AnswerSheet.Table;
    }

    /** A row of a table in one line: each cell that is not empty after the title of its column. */
    public String answered(AnswerSheet.Table table, List<String> row) {
        return IntStream.range(0, row.size())
                .filter(i -> !row.get(i).isBlank())
                .mapToObj(i -> table.columns().get(i) + ": " + row.get(i))
                .collect(Collectors.joining("; "));
    }

    /** What stands in the way, each with the step where it is mended; of a withdrawn service nothing can be mended. */
    public List<Obstacle> getObstacles() {
        if (isWithdrawn()) {
            return List.of();
        }
        return draft.get().errors().stream()
                .map(error -> new Obstacle(
                        draft.get().filling().fileErrors().contains(error) ? "documents" : Step.idOf(error.section()),
                        Question.idOf(error.input()),
                        error.text(language.getLocale())))
                .toList();
    }

    /** Whether the service was withdrawn while the draft was open: nothing is lost, and nothing can be signed. */
    public boolean isWithdrawn() {
        return draft.get().isWithdrawnOn(LocalDate.now(clock));
    }

    /** What stands in the way whatever is answered, or null. */
    public String getRefusal() {
        return refusal == null && isWithdrawn() ? sentences.text(new ServiceNotOffered()) : refusal;
    }

    /**
     * Something to mend before signing.
     *
     * @param step the step to go to
     * @param id the control on that page
     * @param text what to do
     */
    public record Obstacle(String step, String id, String text) {}
}

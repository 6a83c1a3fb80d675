package ua.cnap.portal.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.cnap.portal.answers.FieldError;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.filling.FormFilling;
import ua.cnap.portal.forms.Section;

/**
 * An application as a page shows it: what was answered, judged today, and the steps that are left.
 *
 * @param application the application itself
 * @param service the service as it is published today
 * @param card the card version it began with
 * @param centre the centre that will register it
 * @param filling the answers, judged today
 * @param mended the application that it mends, if it is a supplement
 * @param steps the steps in order, with these answers
 * @param documents the checklist of documents
 */
public record Draft(
        ServiceApplication application,
        PublishedService service,
        Card card,
        Centre centre,
        FormFilling filling,
        Optional<Mended> mended,
        List<Step> steps,
        List<DocumentNeed> documents) {

    /** The step with this name, if these answers have it. */
    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** Place of a step, from 1. */
    public int placeOf(Step step) {
        return steps.indexOf(step) + 1;
    }

    /** The step after this one. */
    public Step after(String id) {
        return IntStream.range(0, steps.size() - 1)
                .filter(i -> steps.get(i).id().equals(id))
                .mapToObj(i -> steps.get(i + 1))
                .findFirst()
                .orElse(Step.REVIEW);
    }

    /** The section with this id: of a supplement the part that may be changed. */
    public Optional<Section> section(String id) {
        Optional<Section> whole = filling.form().section(id);
        return mended.isPresent() ? whole.map(mended.get()::open) : whole;
    }

    /** What stands in the way of the signature; what was filed already and may not be changed does not. */
    public List<FieldError> errors() {
        return filling.errors().stream()
                .filter(error -> mended.isEmpty() || mended.get().mayChange(error.field()))
                .toList();
    }

    /** Whether such applications are not taken any more; what mends a filed one still is. */
    public boolean isWithdrawnOn(LocalDate day) {
        return mended.isEmpty() && service.isWithdrawnOn(day);
    }

    /** Whether nothing stands in the way of the signature. */
    public boolean isComplete() {
        return errors().isEmpty();
    }

    /** The answers that a supplement changes; none of an application. */
    public List<Mended.Change> changes() {
        return mended.map(filed -> filed.changes(filling)).orElse(List.of());
    }

    /** What is typed, for a supplement together with what stands of the application that it mends. */
    FormInputs standing() {
        return mended.map(filed -> filed.over(application.inputs())).orElse(application.inputs());
    }

    /** Everything attached, in the order of the checklist. */
    public List<AttachedDocument> attached() {
        return documents.stream().flatMap(need -> need.attached().stream()).toList();
    }

    @Override
    public String toString() {
        return "Draft[" + application.id() + "]";
    }
}

package ua.cnap.portal.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.filling.AnswerSheet;
import ua.cnap.portal.filling.FormFilling;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Section;

/**
 * The application that a supplement mends, as it stands: with what was filed and what earlier supplements changed. Open to
 * change is what the centre marked, and what a mended answer brings up that was not asked before.
 *
 * @param marked keys of the marked fields and documents
 * @param standing what was typed, as it stands
 * @param before the same, judged
 * @param documents the documents as they stand
 */
public record Mended(Set<String> marked, FormInputs standing, FormFilling before, List<AttachedDocument> documents) {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    /**
     * An answer that a supplement changes.
     *
     * @param field key of the field
     * @param label the question in Ukrainian
     * @param before the answer that was filed, empty for none
     * @param after the answer that takes its place, empty for none
     */
    public record Change(String field, String label, String before, String after) {}

    /** Whether a field or a document may be changed. */
    public boolean mayChange(String key) {
        return marked.contains(key) || before.form().field(key).isPresent() && !before.isVisible(key);
    }

    /** The part of a section that may be changed. */
    Section open(Section section) {
        List<Field> fields = section.fields().stream()
                .filter(field -> mayChange(field.key()))
                .toList();
        return new Section(section.id(), section.title(), section.visibleIf(), fields, section.own());
    }

    /** The application with what was typed into the fields that may be changed; all else stands. */
    FormInputs over(FormInputs typed) {
        List<String> open = before.form().fields().stream()
                .map(Field::key)
                .filter(this::mayChange)
                .toList();
        return standing.with(open, typed);
    }

    /** The documents with those that were attached now: they take the place of what was filed as the same document. */
    List<AttachedDocument> with(List<AttachedDocument> attached) {
        return replacing(documents, attached);
    }

    /** Documents where later ones take the place of those filed before as the same document. */
    static List<AttachedDocument> replacing(List<AttachedDocument> earlier, List<AttachedDocument> later) {
        Set<String> again = later.stream().map(AttachedDocument::documentId).collect(Collectors.toSet());
        List<AttachedDocument> standing = new ArrayList<>(earlier);
        standing.removeIf(document -> again.contains(document.documentId()));
        standing.addAll(later);
        return standing;
    }

    /** The answers that differ now, in the order of the form. */
    List<Change> changes(FormFilling after) {
        Map<String, AnswerSheet.Entry> old = entries(before);
        Map<String, AnswerSheet.Entry> mended = entries(after);
        return before.form().fields().stream()
                .filter(field -> field.type() != FieldType.FILE)
                .map(Field::key)
                .filter(key -> old.containsKey(key) || mended.containsKey(key))
                .map(key -> change(key, old.get(key), mended.get(key)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Change change(String key, AnswerSheet.Entry old, AnswerSheet.Entry mended) {
        return new Change(key, (mended == null ? old : mended).label(), written(old), written(mended));
    }

    private static String written(AnswerSheet.Entry entry) {
        return entry == null ? "" : entry.written();
    }

    private static Map<String, AnswerSheet.Entry> entries(FormFilling filling) {
        Map<String, AnswerSheet.Entry> entries = new LinkedHashMap<>();
        filling.sheet(UKRAINIAN).parts().stream()
                .flatMap(part -> part.entries().stream())
                .forEach(entry -> entries.put(entry.field(), entry));
        return entries;
    }
}

package ua.cnap.portal.supplement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.casework.DocumentForm;
import ua.cnap.portal.casework.InventoryLine;

/**
 * What was brought to the centre (подано додатково): the lines of the next edition of the inventory, those that they
 * replace, and the changes old beside new.
 */
final class Brought {
    private final List<InventoryLine> added = new ArrayList<>();
    private final List<InventoryLine> replaced = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    /**
     * Reads what was typed.
     *
     * @param sheet tells what the corrected answers were before
     */
    static Brought read(TypedSupplement typed, SupplementOffer offer, PackageSheet sheet) {
        Brought brought = new Brought();
        offer.lines()
                .forEach(line -> typed.form("line." + line.place()).ifPresent(form -> brought.replace(line, form)));
        for (int i = 0; i < offer.missing().size(); i++) {
            Mark missing = offer.missing().get(i);
            typed.form("missing." + i).ifPresent(form -> brought.add(missing.key(), missing.title(), form));
        }
        for (int i = 0; i < SupplementOffer.OTHERS; i++) {
            String title = typed.title(i);
            if (!title.isEmpty()) {
                brought.add("other", title, typed.form("other." + i + ".form").orElse(DocumentForm.COPY));
            }
        }
        for (int i = 0; i < offer.fields().size(); i++) {
            brought.correct(offer.fields().get(i), typed.answer(i), sheet);
        }
        if (brought.changes.isEmpty()) {
            throw CorrectionsRefused.nothingCame();
        }
        return brought;
    }

    private void replace(SupplementOffer.Line line, DocumentForm form) {
        replaced.add(line.line());
        String title = line.line().title();
        enter(
                title,
                form,
                new Change(
                        Subject.DOCUMENT,
                        "inventory." + line.place(),
                        title,
                        ReadingSheet.form(line.line()),
                        word(form)));
    }

    private void add(String key, String title, DocumentForm form) {
        enter(title, form, new Change(Subject.DOCUMENT, key, title, "", word(form)));
    }

    private void correct(Mark marked, String answer, PackageSheet sheet) {
        if (!answer.isEmpty()) {
            String before = Optional.of(marked.key())
                    .flatMap(sheet::find)
                    .map(Markable::value)
                    .orElse("");
            enter(
                    SupplementWords.text("corrected", marked.title()),
                    DocumentForm.ORIGINAL,
                    new Change(Subject.FIELD, marked.key(), marked.title(), before, answer));
        }
    }

    private void enter(String title, DocumentForm form, Change change) {
        added.add(new InventoryLine(1, title, form));
        changes.add(change);
    }

    private static String word(DocumentForm form) {
        return SupplementWords.text("form." + form);
    }

    List<InventoryLine> added() {
        return added;
    }

    List<InventoryLine> replaced() {
        return replaced;
    }

    List<Change> changes() {
        return changes;
    }

    /** The corrected answers, by the fields. */
    Map<String, String> answers() {
        return changes.stream()
                .filter(change -> change.subject() == Subject.FIELD)
                .collect(Collectors.toMap(Change::key, Change::after, (first, again) -> again));
    }
}

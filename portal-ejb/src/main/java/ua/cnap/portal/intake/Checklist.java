package ua.cnap.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.casework.InventoryLine;

/**
 * The package checked against the card: what was filed as what, what is missing.
 *
 * @param documents the documents of the card and those that were brought besides, with what was found
 * @param remark what else is wrong with the package, in the clerk's words, empty for nothing
 */
record Checklist(List<CheckedDocument> documents, String remark) {
    /** How many documents that the card does not name can be put down. */
    static final int OTHERS = 3;

    /** Reads the checklist; every document that is always needed must have been looked for. */
    static Checklist read(IntakeForm form, IntakeOffer offer) {
        List<CheckedDocument> documents = new ArrayList<>();
        for (int i = 0; i < offer.documents().size(); i++) {
            RequiredDocument document = offer.documents().get(i);
            String field = "document." + i;
            Optional<DocumentMark> mark = mark(form, field);
            if (mark.isEmpty() && document.mandatory()) {
                form.wrong(field, "needed.document", document.name());
            }
            documents.add(new CheckedDocument(document.name().uk(), mark.orElse(DocumentMark.NOT_NEEDED)));
        }
        for (int i = 0; i < OTHERS; i++) {
            String title = form.line("other." + i);
            if (!title.isEmpty()) {
                documents.add(new CheckedDocument(
                        title, mark(form, "other." + i + ".mark").orElse(DocumentMark.COPY)));
            }
        }
        return checked(form, new Checklist(documents, form.line("defects")));
    }

    private static Optional<DocumentMark> mark(IntakeForm form, String field) {
        return form.chosen(field, List.of(DocumentMark.values()));
    }

    /** A package of nothing is none; one with defects is taken after the applicant was warned. */
    private static Checklist checked(IntakeForm form, Checklist read) {
        if (form.problems().isEmpty() && read.lines().isEmpty()) {
            form.wrong("document.0", "nothingFiled");
        }
        if (read.hasDefects() && !form.isTicked("warned")) {
            form.wrong("warned", "needed.warned");
        }
        return read;
    }

    /** The lines of the inventory. */
    List<InventoryLine> lines() {
        return documents.stream().flatMap(CheckedDocument::lines).toList();
    }

    /** What is missing or wrong, as the inventory tells the applicant. */
    List<String> defects() {
        Stream<String> absent = documents.stream()
                .filter(document -> document.mark() == DocumentMark.ABSENT)
                .map(document -> IntakeWords.text("defect.absent", document.title()));
        return Stream.concat(absent, Stream.of(remark).filter(text -> !text.isEmpty()))
                .toList();
    }

    boolean hasDefects() {
        return !defects().isEmpty();
    }
}

package ua.cnap.portal.submission;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.filling.AnswerSheet;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.papers.ApplicationContent;
import ua.cnap.portal.papers.ApplicationPaper;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.PaperPart;

/** Writes the application that is signed: the paper for people and the same answers for machines. */
final class ApplicationWriter {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.submission.ApplicationWords", Locale.ROOT);
    private static final Set<String> APPLICANT = Set.of("applicant", "business");
    private static final String REPRESENTATIVE = "representative";
    private static final String DELIVERY = "delivery";

    private final Draft draft;
    private final Instant preparedAt;
    private final AnswerSheet sheet;
    private final Map<String, String> titles;

    ApplicationWriter(Draft draft, Instant preparedAt) {
        this.draft = draft;
        this.preparedAt = preparedAt;
        this.sheet = draft.filling().sheet(UKRAINIAN);
        this.titles = draft.documents().stream()
                .collect(
                        Collectors.toMap(DocumentNeed::key, need -> need.title().uk(), (one, same) -> one));
    }

    byte[] paper() {
        DeliveryChoice delivery = DeliveryChoice.of(draft);
        return ApplicationPaper.render(new ApplicationContent(
                heading(draft.centre()),
                mending().map(Mending::caseNumber),
                new ApplicationContent.ServiceLine(
                        draft.card().code(),
                        draft.card().name().uk(),
                        draft.card().version(),
                        draft.card().information().validFrom()),
                WORDS.getString("capacity." + draft.application().applicantKind()),
                lines(APPLICANT::contains),
                lines(REPRESENTATIVE::equals),
                mending().isPresent() ? changes() : sections(),
                draft.attached().stream().map(this::file).toList(),
                delivery.notifyBy(),
                delivery.deliverBy(),
                WORDS.getString(mending().isPresent() ? "statement.supplement" : "statement"),
                preparedAt));
    }

    byte[] data() {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("format", "portal-application/1")
                .put("application", draft.application().id().toString())
                .put("service", draft.card().code())
                .put("cardVersion", draft.card().version())
                .put("centre", draft.centre().id())
                .put("applicantKind", draft.application().applicantKind().name())
                .put(
                        "preparedAt",
                        preparedAt.atZone(KyivClock.ZONE).toOffsetDateTime().toString());
        data.set("answers", answers(data));
        ArrayNode documents = data.putArray("documents");
        draft.attached().forEach(attached -> documents
                .addObject()
                .put("document", attached.documentId())
                .put("fileName", attached.fileName())
                .put("size", attached.size())
                .put("sha256", attached.sha256()));
        return data.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }

    /** All answers of an application; of a supplement those that it changes, null where it leaves none. */
    private ObjectNode answers(ObjectNode data) {
        ObjectNode all = draft.filling().submitted();
        if (mending().isEmpty()) {
            return all;
        }
        data.put("supplements", mending().get().filedId().toString())
                .put("case", mending().get().caseNumber());
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        draft.changes().forEach(change -> changed.set(change.field(), all.get(change.field())));
        return changed;
    }

    private Optional<Mending> mending() {
        return draft.application().mending();
    }

    private List<ApplicationContent.Section> changes() {
        List<List<String>> rows = draft.changes().stream()
                .map(change -> List.of(change.label(), change.before(), change.after()))
                .toList();
        List<String> titles = Stream.of("changed", "changed.before", "changed.after")
                .map(WORDS::getString)
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new ApplicationContent.Section(
                        WORDS.getString("changes"),
                        List.of(new PaperPart.Table(WORDS.getString("changes.table"), titles, rows))));
    }

    private static CentreHeading heading(Centre centre) {
        return new CentreHeading(
                centre.name(), centre.postalAddress(), centre.telephone().orElse(WORDS.getString("notGiven")));
    }

    private List<PaperPart.Line> lines(Predicate<String> wanted) {
        return sheet.parts().stream()
                .filter(part -> wanted.test(part.section()))
                .flatMap(part -> part.entries().stream())
                .filter(AnswerSheet.Line.class::isInstance)
                .map(entry -> line((AnswerSheet.Line) entry))
                .toList();
    }

    private List<ApplicationContent.Section> sections() {
        return sheet.parts().stream()
                .filter(part -> !APPLICANT.contains(part.section())
                        && !REPRESENTATIVE.equals(part.section())
                        && !DELIVERY.equals(part.section()))
                .filter(part -> !part.entries().isEmpty())
                .map(part -> new ApplicationContent.Section(
                        part.title(),
                        part.entries().stream().map(ApplicationWriter::part).toList()))
                .toList();
    }

    private static PaperPart part(AnswerSheet.Entry entry) {
        return entry instanceof AnswerSheet.Table table
                ? new PaperPart.Table(table.label(), table.columns(), table.rows())
                : line((AnswerSheet.Line) entry);
    }

    private static PaperPart.Line line(AnswerSheet.Line line) {
        return new PaperPart.Line(line.label(), line.answered() ? line.value() : "");
    }

    private ApplicationContent.AttachedFile file(AttachedDocument attached) {
        return new ApplicationContent.AttachedFile(
                titles.getOrDefault(attached.documentId(), attached.documentId()),
                attached.fileName(),
                attached.size(),
                attached.sha256());
    }
}

package ua.cnap.portal.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.cnap.portal.card.Card;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.catalogue.ReadingCards;
import ua.cnap.portal.filling.FormFilling;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.Section;
import ua.cnap.portal.submission.AttachedDocument;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.SupplementDrafts;

/** Puts together what of a package can be marked: by the card version of the case, the application and the inventory. */
@ApplicationScoped
class ReadingSheet {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @Inject
    SupplementDrafts drafts;

    @Inject
    ReadingCards cards;

    PackageSheet of(CaseFile file) {
        return Optional.ofNullable(file.origin().applicationId())
                .map(this::filedOnPortal)
                .orElseGet(() -> onPaper(file));
    }

    /** What the certificate vouches for is left out: nobody but its issuer could mend it. */
    private PackageSheet filedOnPortal(UUID applicationId) {
        Draft filed = drafts.standing(applicationId);
        Map<String, String> answers = answers(filed.filling());
        List<PackageSheet.Part> sections = filed.filling().visibleSections().stream()
                .map(section -> new PackageSheet.Part(
                        section.title(),
                        filed.filling().visibleFields(section).stream()
                                .filter(field ->
                                        isAnswer(field) && !filed.filling().isLocked(field))
                                .map(field -> answer(field, answers))
                                .toList()))
                .filter(part -> !part.items().isEmpty())
                .toList();
        List<Markable> documents = filed.documents().stream()
                .map(need -> new Markable(Subject.DOCUMENT, need.key(), need.title(), names(need.attached())))
                .toList();
        return new PackageSheet(sections, documents);
    }

    private static Map<String, String> answers(FormFilling filling) {
        Map<String, String> answers = new HashMap<>();
        filling.sheet(UKRAINIAN).parts().stream()
                .flatMap(part -> part.entries().stream())
                .forEach(entry -> answers.put(entry.field(), entry.written()));
        return answers;
    }

    static String names(List<AttachedDocument> files) {
        return files.stream().map(AttachedDocument::fileName).collect(Collectors.joining(", "));
    }

    /** The answers of an application on paper are not in the registry: its questions are the form's. */
    private PackageSheet onPaper(CaseFile file) {
        Card card = cards.get(file.service().cardVersionId());
        List<PackageSheet.Part> sections = card.form().map(Form::sections).orElse(List.of()).stream()
                .filter(Section::own)
                .map(section -> new PackageSheet.Part(
                        section.title(),
                        section.fields().stream()
                                .filter(ReadingSheet::isAnswer)
                                .map(field -> answer(field, Map.of()))
                                .toList()))
                .filter(part -> !part.items().isEmpty())
                .toList();
        return new PackageSheet(sections, documentsOnPaper(card, file));
    }

    private static List<Markable> documentsOnPaper(Card card, CaseFile file) {
        List<InventoryLine> lines = file.inventory().lines();
        List<Markable> documents = new ArrayList<>();
        card.information().documents().stream()
                .filter(document -> !document.obtainedByAuthority())
                .map(document -> new Markable(
                        Subject.DOCUMENT,
                        document.id(),
                        document.name(),
                        forms(lines, document.name().uk())))
                .forEach(documents::add);
        IntStream.range(0, lines.size())
                .filter(place -> lines.get(place).stands())
                .filter(place -> documents.stream()
                        .noneMatch(document ->
                                document.label().uk().equals(lines.get(place).title())))
                .mapToObj(place -> new Markable(
                        Subject.DOCUMENT,
                        "inventory." + place,
                        LocalizedText.of(lines.get(place).title()),
                        form(lines.get(place))))
                .forEach(documents::add);
        return documents;
    }

    private static String forms(List<InventoryLine> lines, String title) {
        return named(lines, title).map(ReadingSheet::form).collect(Collectors.joining(", "));
    }

    /** The lines of a document that stand. */
    static Stream<InventoryLine> named(List<InventoryLine> lines, String title) {
        return lines.stream().filter(line -> line.stands() && line.title().equals(title));
    }

    static String form(InventoryLine line) {
        return SupplementWords.text("form." + line.form());
    }

    private static boolean isAnswer(Field field) {
        return field.isAnswered() && field.type() != FieldType.FILE;
    }

    private static Markable answer(Field field, Map<String, String> answers) {
        return new Markable(Subject.FIELD, field.key(), field.label(), answers.getOrDefault(field.key(), ""));
    }
}

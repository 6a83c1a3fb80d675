package ua.cnap.portal.filing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.calendar.Calendars;
import ua.cnap.portal.casework.Applicant;
import ua.cnap.portal.casework.CaseTerms;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.casework.ServedBy;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.deadline.TermEnd;
import ua.cnap.portal.fee.FeeCalculator;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.fee.SubsistenceMinimum;
import ua.cnap.portal.filling.AnswerSheet;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.identifier.Rnokpp;
import ua.cnap.portal.identity.SignedInPerson;
import ua.cnap.portal.submission.DeliveryChoice;
import ua.cnap.portal.submission.DocumentNeed;
import ua.cnap.portal.submission.Draft;

/** Reads from a filled application what the registry needs: who, what is promised, the lines of the inventory. */
@ApplicationScoped
public class PackageReading {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private final FeeCalculator fees = new FeeCalculator(SubsistenceMinimum.known());

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    ServedBy service(Draft draft) {
        String provider = draft.service()
                .provider()
                .map(Group::name)
                .map(name -> name.in(UKRAINIAN))
                .orElse("");
        return new ServedBy(
                draft.card().code(),
                draft.card().name().uk(),
                draft.application().cardVersionId(),
                provider);
    }

    /** The applicant as the form names them; where it does not ask, as the certificate does. */
    public Applicant applicant(Draft draft, SignedInPerson person) {
        String asked = draft.application().applicantKind() == ApplicantKind.LEGAL_ENTITY
                ? prefilled(draft, "legalName").orElse("")
                : personName(draft);
        String name = asked.isBlank() ? person.organisation().orElse(person.fullName()) : asked;
        String email = emails(draft).findFirst().orElse(null);
        return new Applicant(
                draft.application().applicantKind().name(),
                name,
                sex(draft).orElse(null),
                address(draft).orElse(""),
                email);
    }

    /** Code of the legal entity that applies, which its signatory's certificate has to name. */
    Optional<String> edrpou(Draft draft, SignedInPerson person) {
        return switch (draft.application().applicantKind()) {
            case LEGAL_ENTITY -> prefilled(draft, "edrpou").or(person::edrpou);
            default -> Optional.empty();
        };
    }

    private static String personName(Draft draft) {
        String parts = Stream.of("lastName", "firstName", "middleName")
                .flatMap(part -> prefilled(draft, part).stream())
                .collect(Collectors.joining(" "));
        return parts.isBlank() ? prefilled(draft, "fullName").orElse("") : parts;
    }

    /** The answer to the question about the applicant that this word of the certificate, or its own id, names. */
    private static Optional<String> prefilled(Draft draft, String word) {
        return answers(
                        draft,
                        field -> isFrom("profile." + word, field)
                                || isOfApplicant(field) && field.id().equals(word))
                .findFirst();
    }

    private static boolean isFrom(String source, Field field) {
        return field.source().prefill().filter(source::equals).isPresent();
    }

    private static boolean isOfApplicant(Field field) {
        return field.key().startsWith("applicant.") || field.key().startsWith("business.");
    }

    /** Addresses for letters: the one given for notices comes first. */
    private static Stream<String> emails(Draft draft) {
        Stream<String> forNotices =
                answers(draft, field -> isEmail(field) && field.key().startsWith("delivery."));
        return Stream.concat(
                forNotices,
                answers(draft, field -> isEmail(field) && (isFrom("profile.email", field) || isOfApplicant(field))));
    }

    private static boolean isEmail(Field field) {
        return field.type() == FieldType.EMAIL;
    }

    private static Stream<String> answers(Draft draft, Predicate<Field> wanted) {
        return draft.filling().form().fields().stream()
                .filter(wanted)
                .map(field -> draft.filling().answer(field.key()))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    CaseTerms terms(Draft draft) {
        Instant now = clock.instant();
        Term term = draft.card().decisionTerm(draft.application().repeats().isPresent());
        Optional<TermEnd> end = new TermCalculator(calendars.legal().days()).endOf(now, term);
        FeeDue fee = fees.due(draft.card().information().fee(), LocalDate.now(clock), condition -> draft.filling()
                .holds(condition));
        return CaseTerms.promise(term, end, fee, DeliveryChoice.of(draft));
    }

    List<InventoryLine> inventory(Draft draft) {
        List<InventoryLine> lines = new ArrayList<>();
        lines.add(InventoryLine.application(draft.card().name().uk()));
        for (DocumentNeed need : draft.documents()) {
            need.attached()
                    .forEach(attached ->
                            lines.add(InventoryLine.attached(need.title().uk(), attached.fileName())));
        }
        return lines;
    }

    private static Optional<String> sex(Draft draft) {
        return prefilled(draft, "rnokpp").flatMap(Rnokpp::of).map(number -> number.isMale() ? "M" : "F");
    }

    private static Optional<String> address(Draft draft) {
        List<String> keys = draft.filling().form().fields().stream()
                .filter(field -> field.type() == FieldType.ADDRESS)
                .map(Field::key)
                .toList();
        return draft.filling().sheet(UKRAINIAN).parts().stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> keys.contains(entry.field()) && entry instanceof AnswerSheet.Line)
                .map(entry -> (AnswerSheet.Line) entry)
                .filter(AnswerSheet.Line::answered)
                .map(AnswerSheet.Line::value)
                .findFirst();
    }
}

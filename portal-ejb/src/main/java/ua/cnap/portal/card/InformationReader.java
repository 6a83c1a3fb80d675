package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.ConditionParser;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.NameScope;

/** Reads what a card tells of documents, fee, term and result. */
final class InformationReader {
    private final JsonNode node;
    private final String pointer;
    private final Optional<CardNames> names;
    private final Faults faults;
    private final Optional<Conditions> conditions;
    private JsonNode feeRules = MissingNode.getInstance();

    InformationReader(JsonNode node, String pointer, Optional<CardNames> names, Faults faults) {
        this.node = node;
        this.pointer = pointer;
        this.names = names;
        this.faults = faults;
        this.conditions = names.map(known -> new Conditions(new NameScope(known, "", Set.of()), faults));
    }

    /** Rules of the fee that stand beside the information card. */
    InformationReader withRules(JsonNode rules) {
        feeRules = rules;
        return this;
    }

    InformationCard read() {
        return new InformationCard(
                node.path("version").asInt(),
                validFrom(),
                Texts.string(node.path("approvedBy")),
                node.path("provider").asText(),
                applicantKinds(),
                Texts.optional(node.path("conditions")),
                documents(),
                strings("howToApply"),
                new FeeReader(node.path("fee"), pointer + "/fee", conditions, faults).read(feeRules),
                payment(),
                term(node.path("term")),
                result(node.path("result")),
                strings("resultDelivery"),
                texts("refusalGrounds"),
                texts("legalBasis"),
                Texts.optional(node.path("appeal")));
    }

    private Optional<LocalDate> validFrom() {
        try {
            return Texts.string(node.path("validFrom")).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            faults.add(
                    pointer + "/validFrom", "card.day", node.path("validFrom").asText());
            return Optional.empty();
        }
    }

    private Set<ApplicantKind> applicantKinds() {
        Set<ApplicantKind> kinds = EnumSet.noneOf(ApplicantKind.class);
        for (ApplicantKind kind : ApplicantKind.values()) {
            if (strings("applicantTypes").contains(kind.name())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private List<String> strings(String key) {
        return Texts.items(node.path(key)).map(JsonNode::asText).toList();
    }

    private List<LocalizedText> texts(String key) {
        return Texts.items(node.path(key)).map(Texts::of).toList();
    }

    private Optional<InformationCard.Payment> payment() {
        JsonNode payment = node.path("payment");
        return payment.isObject()
                ? Optional.of(new PaymentReader(payment, pointer + "/payment", faults).read())
                : Optional.empty();
    }

    private static InformationCard.Result result(JsonNode result) {
        return new InformationCard.Result(result.path("kind").asText(), Texts.of(result.path("name")));
    }

    private static InformationCard.ServiceTerm term(JsonNode term) {
        return new InformationCard.ServiceTerm(
                single(term),
                Texts.optional(term.path("note")),
                Texts.items(term.path("variants"))
                        .map(variant -> new InformationCard.Variant(Texts.of(variant.path("name")), single(variant)))
                        .toList());
    }

    /** A term with its unit; one whose number or unit is not known is read as on request. */
    static Term single(JsonNode term) {
        for (TermUnit unit : TermUnit.values()) {
            boolean known = unit.name().equals(term.path("unit").asText());
            if (known && (term.path("value").isNumber() || !unit.isCounted())) {
                return new Term(Math.max(0, term.path("value").asInt()), unit);
            }
        }
        return new Term(0, TermUnit.ON_REQUEST);
    }

    private List<RequiredDocument> documents() {
        List<RequiredDocument> documents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < node.path("documents").size(); i++) {
            RequiredDocument document = document(node.path("documents").get(i), i);
            if (!ids.add(document.id())) {
                faults.add(pointer + "/documents/" + i + "/id", "card.duplicate", document.id());
            }
            documents.add(document);
        }
        names.ifPresent(known -> known.checkDocumentLinks(ids, faults));
        return documents;
    }

    private RequiredDocument document(JsonNode document, int index) {
        String id = document.path("id").asText("document" + (index + 1));
        String text = document.path("condition").asText();
        boolean prose = !ConditionParser.looksLikeCondition(text);
        Optional<LocalizedText> words = Texts.optional(document.path("conditionText"));
        return new RequiredDocument(
                id,
                Texts.of(document.path("name")),
                document.path("mandatory").asBoolean(),
                document.path("obtainedByAuthority").asBoolean(),
                document.path("form").asText("ORIGINAL"),
                prose && words.isEmpty() ? Optional.empty() : condition(document, index),
                words.isPresent() || !prose || text.isBlank() ? words : Optional.of(LocalizedText.of(text)),
                fileFields(id, document, index));
    }

    private Optional<Condition> condition(JsonNode document, int index) {
        return conditions.flatMap(
                c -> c.read(document.path("condition"), pointer + "/documents/" + index + "/condition"));
    }

    /** The file fields that bring a document: those that name it, and those it names. */
    private List<String> fileFields(String id, JsonNode document, int index) {
        List<String> keys =
                new ArrayList<>(names.map(known -> known.filesOf(id)).orElse(List.of()));
        Texts.items(document.path("fields"))
                .map(JsonNode::asText)
                .filter(key -> !keys.contains(key))
                .forEach(key -> {
                    if (names.filter(known -> known.has(key)).isEmpty()) {
                        faults.add(pointer + "/documents/" + index + "/fields", "card.condition.unknown", key);
                    }
                    keys.add(key);
                });
        return keys;
    }
}

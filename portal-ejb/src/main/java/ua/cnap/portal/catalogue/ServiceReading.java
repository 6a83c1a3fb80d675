package ua.cnap.portal.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;
import ua.cnap.portal.fee.Fee;
import ua.cnap.portal.fee.FeeKind;
import ua.cnap.portal.fee.Rounding;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.EditorialMark;

/**
 * Reads entries and cards as imported. A text is a string or an object with {@code uk} and {@code en}; {@code nameEn}
 * beside {@code name} is its English. Import has checked the form, so what is absent is simply not said.
 */
final class ServiceReading {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ServiceReading() {}

    static JsonNode json(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry of the catalogue cannot be read", e);
        }
    }

    static InformationCard card(JsonNode card) {
        JsonNode term = card.path("term");
        return new InformationCard(
                applicantKinds(card.path("applicantTypes")),
                text(card, "conditions"),
                each(card.path("documents")).map(ServiceReading::document).toList(),
                strings(card.path("howToApply")),
                fee(card.path("fee")),
                term.hasNonNull("unit") ? Optional.of(term(term)) : Optional.empty(),
                each(term.path("variants")).map(ServiceReading::term).toList(),
                text(card.path("result"), "name"),
                strings(card.path("resultDelivery")),
                texts(card.path("refusalGrounds")),
                texts(card.path("legalBasis")),
                text(card, "appeal"),
                text(card, "approvedBy"));
    }

    static Optional<PublishedService.Withdrawal> withdrawal(JsonNode entry) {
        return string(entry.path("withdrawn"), "on")
                .map(day -> new PublishedService.Withdrawal(
                        LocalDate.parse(day), string(entry.path("withdrawn"), "successor")));
    }

    static PublishedService.OnlineFiling online(JsonNode entry, boolean hasForm) {
        JsonNode online = entry.path("online");
        boolean here = hasForm && online.path("acceptHere").asBoolean(true);
        return new PublishedService.OnlineFiling(here, string(online, "url").filter(url -> url.startsWith("https://")));
    }

    /** Whether any word of the entry or card still carries a remark of the editors. */
    static boolean isDoubtful(JsonNode node) {
        return node.isTextual() && EditorialMark.isOn(node.asText())
                || each(node).anyMatch(ServiceReading::isDoubtful)
                || !node.at("/source/verify").isEmpty();
    }

    static Optional<LocalizedText> text(JsonNode parent, String key) {
        JsonNode value = parent.path(key);
        if (value.isObject() && value.hasNonNull("uk")) {
            return Optional.of(new LocalizedText(
                    value.get("uk").asText(),
                    value.path("en").asText(value.get("uk").asText())));
        }
        return value.isTextual() && !value.asText().isBlank()
                ? Optional.of(new LocalizedText(
                        value.asText(), string(parent, key + "En").orElse(value.asText())))
                : Optional.empty();
    }

    static Optional<String> string(JsonNode parent, String key) {
        return Optional.of(parent.path(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    static List<String> strings(JsonNode list) {
        return each(list).filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    }

    private static RequiredDocument document(JsonNode document) {
        return new RequiredDocument(
                text(document, "name").orElseGet(() -> LocalizedText.of("")),
                document.path("mandatory").asBoolean(false),
                document.path("obtainedByAuthority").asBoolean(false),
                document.path("form").asText("ORIGINAL"),
                text(document, "condition"));
    }

    private static ServiceTerm term(JsonNode term) {
        return new ServiceTerm(
                text(term, "name"),
                new Term(
                        term.path("value").asInt(0),
                        TermUnit.valueOf(term.path("unit").asText())),
                text(term, "note"));
    }

    private static Fee fee(JsonNode fee) {
        return new Fee(
                FeeKind.valueOf(fee.path("kind").asText(FeeKind.FREE.name())),
                each(fee.path("components")).map(ServiceReading::component).toList(),
                List.of(),
                each(fee.path("exemptions"))
                        .flatMap(item ->
                                (item.isObject() && item.has("name") ? text(item, "name") : words(item)).stream())
                        .map(name -> new Fee.Exemption(name, Optional.empty()))
                        .toList(),
                text(fee, "note"));
    }

    private static Fee.Component component(JsonNode component) {
        return new Fee.Component(
                component.path("id").asText(""),
                text(component, "name").orElseGet(() -> LocalizedText.of("")),
                Optional.of(component.path("rate")).filter(JsonNode::isNumber).map(JsonNode::decimalValue),
                Rounding.valueOf(component.path("rounding").asText(Rounding.KOPECK.name())),
                string(component, "amountUah")
                        .filter(sum -> sum.matches("\\d+(\\.\\d{1,2})?"))
                        .map(BigDecimal::new));
    }

    private static Set<ApplicantKind> applicantKinds(JsonNode list) {
        Set<ApplicantKind> kinds = EnumSet.noneOf(ApplicantKind.class);
        strings(list).forEach(kind -> kinds.add(ApplicantKind.valueOf(kind)));
        return Collections.unmodifiableSet(kinds);
    }

    private static List<LocalizedText> texts(JsonNode list) {
        return each(list).flatMap(item -> words(item).stream()).toList();
    }

    private static Optional<LocalizedText> words(JsonNode item) {
        return text(JSON.createObjectNode().set("text", item), "text");
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

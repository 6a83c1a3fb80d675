package ua.cnap.portal.card;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.forms.Form;

/** Reads cards from JSON, naming all their faults at once. */
public final class CardParser {
    private static final int GREATEST_SIZE = 2_000_000;
    private static final int DEEPEST = 40;
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final CardSchema schema = new CardSchema();

    /** Reads a card from the bytes of a file: at most 2 MB, 40 levels deep. */
    public CardReading parse(byte[] file) {
        Faults faults = new Faults();
        if (file.length > GREATEST_SIZE) {
            faults.add("", "card.tooLarge", String.valueOf(GREATEST_SIZE));
            return new CardReading(Optional.empty(), faults.faults(), List.of());
        }
        return json(file, faults)
                .map(this::parse)
                .orElseGet(() -> new CardReading(Optional.empty(), faults.faults(), List.of()));
    }

    /** Reads a card from its JSON; a key with {@code null} is a key left out. */
    public CardReading parse(JsonNode given) {
        JsonNode node = withoutNulls(given.deepCopy());
        Faults faults = new Faults();
        schema.check(node, faults);
        Set<String> misshapen = faults.faults().stream().map(CardFault::pointer).collect(Collectors.toSet());
        Card card = read(node, faults);
        List<CardFault> all = faults.faults().stream()
                .filter(fault -> fault.key().startsWith("card.schema") || !misshapen.contains(fault.pointer()))
                .toList();
        return new CardReading(all.isEmpty() ? Optional.of(card) : Optional.empty(), all, faults.warnings());
    }

    /**
     * Reads a card that was published: it was sound by the rules of that day and stays readable whatever the rules are
     * now.
     */
    public Card published(String content) {
        try {
            return read(withoutNulls(JSON.readTree(content)), new Faults());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A published card cannot be read", broken);
        }
    }

    /**
     * Reads an entry of the list of services, which tells of documents, fee and term what an information card tells. Such
     * an entry has no version and no form.
     */
    public InformationCard entry(JsonNode service) {
        return new InformationReader(service, "", Optional.empty(), new Faults()).read();
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(entry -> entry.getValue().isNull());
        }
        node.forEach(CardParser::withoutNulls);
        return node;
    }

    private static Optional<JsonNode> json(byte[] file, Faults faults) {
        try {
            return Optional.of(JSON.readTree(file));
        } catch (JsonProcessingException broken) {
            JsonLocation at = Optional.ofNullable(broken.getLocation()).orElse(JsonLocation.NA);
            String place = at.getLineNr() + ":" + at.getColumnNr();
            faults.add("", "card.json", place, String.valueOf(broken.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Card read(JsonNode node, Faults faults) {
        CardNames names = CardNames.of(node);
        Optional<Form> form = node.path("form").isObject()
                ? Optional.of(new FormReader(node, names, faults).read())
                : Optional.empty();
        JsonNode information = node.path("infoCard");
        return new Card(
                node.path("code").asText(),
                Texts.string(node.path("nationalId")),
                Texts.pair(node, "name", "nameEn"),
                new InformationReader(information, "/infoCard", form.map(any -> names), faults)
                        .withRules(node.path("feeRules"))
                        .read(),
                new TechnologyReader(faults).read(node),
                form,
                node.path("silentConsent").asBoolean(),
                Texts.items(node.path("source").path("verify"))
                        .map(JsonNode::asText)
                        .toList());
    }
}

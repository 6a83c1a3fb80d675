package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.NameScope;
import ua.cnap.portal.forms.Operand;

/** The names of a card's form: its sections with those the portal adds, their fields, columns and options. */
final class CardNames implements NameScope.FieldNames {
    private static final List<String> LAST = List.of("delivery", "consents", "sign");
    private static final String DELIVERY = "delivery";
    private static final String NOTIFY = "notify";
    private final Map<String, JsonNode> sections = new LinkedHashMap<>();
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final Set<String> added = new LinkedHashSet<>();

    private CardNames() {}

    static CardNames of(JsonNode card) {
        CardNames names = new CardNames();
        JsonNode own = card.path("form").path("sections");
        names.addOwn(own, id -> !isLast(id));
        names.addMissing(card, own);
        LAST.forEach(id -> names.addLast(id, own));
        return names;
    }

    /** Sections in the order they are filled, by id: the card's, and the portal's own where the card has none. */
    Map<String, JsonNode> sections() {
        return sections;
    }

    boolean isAdded(String section) {
        return added.contains(section);
    }

    private static boolean isLast(String id) {
        return LAST.contains(id);
    }

    private void addOwn(JsonNode own, Predicate<String> wanted) {
        Texts.items(own)
                .filter(s -> wanted.test(s.path("id").asText()))
                .map(CardNames::tellingHow)
                .forEach(this::add);
    }

    /** How to be told must be asked: a card's own step of delivery that forgets it asks it as the portal does. */
    private static JsonNode tellingHow(JsonNode section) {
        boolean asked = Texts.items(section.path("fields"))
                .anyMatch(field -> field.path("id").asText().startsWith(NOTIFY)
                        || "centre.notifyChannels".equals(field.path("options").asText()));
        if (!DELIVERY.equals(section.path("id").asText()) || asked || !section.isObject()) {
            return section;
        }
        ObjectNode completed = section.deepCopy();
        ArrayNode fields = completed.withArray("fields");
        Texts.items(Bundled.SECTIONS.path(DELIVERY).path("fields"))
                .filter(field -> field.path("id").asText().startsWith(NOTIFY))
                .forEach(fields::add);
        return completed;
    }

    /**
     * Who applies stands first, each of the portal's steps after the step of the card it follows on.
     */
    private void addMissing(JsonNode card, JsonNode own) {
        Set<String> has = strings(own, "id");
        List<Map.Entry<String, JsonNode>> order = new ArrayList<>(sections.entrySet());
        sections.clear();
        int place = 0;
        for (Map.Entry<String, JsonNode> step : Bundled.SECTIONS.properties()) {
            String id = step.getKey();
            if (!isLast(id) && has.contains(id)) {
                place = Math.max(
                        place,
                        1 + order.stream().map(Map.Entry::getKey).toList().indexOf(id));
            } else if (!isLast(id) && concerns(id, card)) {
                order.add(place++, Map.entry(id, step.getValue()));
                added.add(id);
            }
        }
        order.forEach(section -> add(section.getValue()));
    }

    private void addLast(String id, JsonNode own) {
        if (strings(own, "id").contains(id)) {
            addOwn(own, id::equals);
        } else if (Bundled.SECTIONS.has(id)) {
            added.add(id);
            add(Bundled.SECTIONS.path(id));
        }
    }

    /** Whether the applicants of a card have anything to answer in a step of the portal. */
    private static boolean concerns(String step, JsonNode card) {
        boolean citizens = false;
        boolean businesses = false;
        for (JsonNode kind : card.path("infoCard").path("applicantTypes")) {
            citizens |= ApplicantKind.CITIZEN.name().equals(kind.asText());
            businesses |= !ApplicantKind.CITIZEN.name().equals(kind.asText());
        }
        return "applicant".equals(step) ? citizens : !"business".equals(step) || businesses;
    }

    private static Set<String> strings(JsonNode items, String key) {
        return Texts.items(items).map(item -> item.path(key).asText()).collect(Collectors.toSet());
    }

    private void add(JsonNode section) {
        String id = section.path("id").asText();
        sections.putIfAbsent(id, section);
        Texts.items(section.path("fields"))
                .forEach(f -> fields.putIfAbsent(id + "." + f.path("id").asText(), f));
    }

    /** Keys of the file fields that say which document they bring. */
    List<String> filesOf(String document) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().path("document").asText().equals(document))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Names a fault for every file field of the card that brings a document the card does not list. */
    void checkDocumentLinks(Set<String> documents, Faults faults) {
        fields.forEach((key, field) -> {
            String document = field.path("document").asText();
            if (!document.isEmpty() && !documents.contains(document) && !isAdded(key.substring(0, key.indexOf('.')))) {
                faults.add("/form/sections", "card.document", key, document);
            }
        });
    }

    @Override
    public boolean has(String key) {
        return fields.containsKey(key);
    }

    @Override
    public List<String> keysOf(String id) {
        List<String> own = new ArrayList<>();
        List<String> portals = new ArrayList<>();
        fields.keySet().stream()
                .filter(key -> key.substring(key.indexOf('.') + 1).equals(id))
                .forEach(key -> (isAdded(key.substring(0, key.indexOf('.'))) ? portals : own).add(key));
        return own.isEmpty() ? portals : own;
    }

    @Override
    public Set<String> columnsOf(String key) {
        return fields.containsKey(key)
                ? Texts.items(fields.get(key).path("columns")).map(Columns::id).collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Optional<Set<String>> optionsOf(Operand operand) {
        JsonNode options =
                fields.containsKey(operand.path()) ? fields.get(operand.path()).path("options") : null;
        return options != null && options.isArray() && !options.isEmpty()
                ? Optional.of(Texts.items(options)
                        .map(option -> option.isTextual()
                                ? option.asText()
                                : option.path("value").asText())
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    @Override
    public Map<String, FieldType> types() {
        Map<String, FieldType> types = new LinkedHashMap<>();
        fields.forEach(
                (key, field) -> FieldType.of(field.path("type").asText()).ifPresent(type -> types.put(key, type)));
        return types;
    }
}

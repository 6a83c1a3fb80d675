package ua.cnap.portal.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import ua.cnap.portal.card.CardFault;
import ua.cnap.portal.card.CardParser;
import ua.cnap.portal.card.CardReading;
import ua.cnap.portal.card.SchemaFaults;
import ua.cnap.portal.questionnaire.QuestionnaireReading;
import ua.cnap.portal.regulation.CentreSchema;

/** Reads the files of a parcel, tells cards from lists by what is in them, and collects every fault of form. */
public final class ReadingParcel {
    private static final int MOST_FILES = 1000;
    private static final int LARGEST_CARD = 2_000_000;
    private static final int LARGEST_LIST = 20_000_000;
    private static final int DEEPEST = 40;
    private static final List<String> LISTS = List.of("services", "spheres", "centres", "approvedLists", "surveys");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");
    private static final ObjectMapper JSON = strictJson();
    private static final CardParser CARDS = new CardParser();
    private static final JsonSchema LIST_SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                    ReadingParcel.class.getResourceAsStream("services-schema.json"),
                    SchemaValidatorsConfig.builder()
                            .pathType(PathType.JSON_POINTER)
                            .build());

    private final Map<String, JsonNode> lists = new LinkedHashMap<>();
    private final Map<String, JsonNode> cards = new LinkedHashMap<>();
    private final List<CatalogueFault> faults = new ArrayList<>();
    private final List<CatalogueFault> doubts = new ArrayList<>();

    private ReadingParcel() {}

    /**
     * Reads a parcel.
     *
     * @throws CatalogueRefused with all faults of form
     */
    public static CatalogueParcel read(Collection<CatalogueFile> files) {
        ReadingParcel reading = new ReadingParcel();
        if (files.size() > MOST_FILES) {
            throw new CatalogueRefused(
                    List.of(CatalogueFault.at("", "", "import.tooManyFiles", String.valueOf(MOST_FILES))));
        }
        files.forEach(reading::read);
        if (reading.faults.isEmpty() && reading.cards.isEmpty() && reading.lists.isEmpty()) {
            reading.faults.add(CatalogueFault.at("", "", "import.nothing"));
        }
        if (!reading.faults.isEmpty()) {
            throw new CatalogueRefused(reading.faults);
        }
        return new CatalogueParcel(reading.lists, reading.cards, reading.doubts);
    }

    private void read(CatalogueFile file) {
        if (file.content().length > LARGEST_LIST) {
            faults.add(CatalogueFault.at(file.name(), "", "import.tooLarge", String.valueOf(LARGEST_LIST / 1_000_000)));
            return;
        }
        try {
            JsonNode content = JSON.readTree(file.content());
            findUnstorable(file.name(), "", content);
            if (isCard(content) || file.name().startsWith("cards/")) {
                readCard(file, content);
            } else if (LISTS.stream().anyMatch(content::has)) {
                readList(file.name(), content);
            } else if (!file.name().contains("/")) {
                unknownFile(file, content);
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            faults.add(CatalogueFault.at(file.name(), "", "import.notJson", String.valueOf(line)));
        } catch (IOException e) {
            faults.add(CatalogueFault.at(file.name(), "", "import.notJson", "0"));
        }
    }

    /** PostgreSQL keeps no character with the number 0 and no half of a pair. */
    private void findUnstorable(String file, String pointer, JsonNode node) {
        boolean unstorable =
                node.isTextual() && UNSTORABLE.matcher(node.asText()).find();
        if (unstorable
                || node.propertyStream()
                        .anyMatch(entry -> UNSTORABLE.matcher(entry.getKey()).find())) {
            faults.add(CatalogueFault.at(file, pointer, "import.character"));
        }
        node.properties().forEach(entry -> findUnstorable(file, pointer + "/" + entry.getKey(), entry.getValue()));
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            findUnstorable(file, pointer + "/" + place, node.get(place));
        }
    }

    private void readCard(CatalogueFile file, JsonNode content) {
        if (file.content().length > LARGEST_CARD) {
            faults.add(CatalogueFault.at(file.name(), "", "import.tooLarge", String.valueOf(LARGEST_CARD / 1_000_000)));
        } else {
            CardReading reading = CARDS.parse(content);
            reading.faults().forEach(fault -> faults.add(CatalogueFault.of(file.name(), fault)));
            reading.warnings().forEach(doubt -> doubts.add(CatalogueFault.of(file.name(), doubt)));
            cards.put(file.name(), content);
        }
    }

    private void readList(String file, JsonNode content) {
        SchemaFaults.of(LIST_SCHEMA, content).forEach(fault -> faults.add(CatalogueFault.of(file, fault)));
        readEach(file, content.path("centres"), "/centres/", CentreSchema::faults);
        readEach(file, content.path("surveys"), "/surveys/", QuestionnaireReading::faults);
        lists.put(file, content);
    }

    private void readEach(String file, JsonNode list, String pointer, Function<JsonNode, List<CardFault>> check) {
        for (int place = 0; list.isArray() && place < list.size(); place++) {
            String entry = pointer + place;
            check.apply(list.get(place))
                    .forEach(fault ->
                            faults.add(new CatalogueFault(file, entry + fault.pointer(), fault.key(), fault.args())));
        }
    }

    /** A file beside the lists may be anything the portal does not need; alone it was meant to be imported. */
    private void unknownFile(CatalogueFile file, JsonNode content) {
        if (file.name().equals("services.json") || !content.isContainerNode()) {
            faults.add(CatalogueFault.at(file.name(), "", "import.unknownFile"));
        }
    }

    private static boolean isCard(JsonNode content) {
        return content.has("infoCard") || content.has("form") && content.has("code");
    }

    private static ObjectMapper strictJson() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}

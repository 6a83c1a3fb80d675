package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.NameScope;
import ua.cnap.portal.forms.Option;
import ua.cnap.portal.forms.Validation;

/** Reads one field of a form, or one column of a table. */
final class FieldReader {
    private static final int DEFAULT_MB = 10;
    private static final String NOTIFY_CHANNELS = "centre.notifyChannels";
    private static final Set<String> OPTION_SOURCES = Set.of("centre.units", NOTIFY_CHANNELS);
    private static final Set<String> PREFILLS = Set.of(
            "profile.lastName",
            "profile.firstName",
            "profile.middleName",
            "profile.fullName",
            "profile.birthDate",
            "profile.rnokpp",
            "profile.unzr",
            "profile.phone",
            "profile.email",
            "profile.address",
            "profile.edrpou",
            "profile.legalName",
            "representative.fullName",
            "representative.rnokpp",
            "applicant.kind");
    private static final Set<String> KEYS = Set.of(
            "id",
            "label",
            "help",
            "type",
            "required",
            "requiredIf",
            "visibleIf",
            "prefill",
            "editable",
            "constValue",
            "options",
            "columns",
            "accept",
            "maxSizeMb",
            "document",
            "messages",
            "validation");
    private static final Map<String, FieldType> VALIDATORS = Map.of(
            "RNOKPP", FieldType.RNOKPP,
            "EDRPOU", FieldType.EDRPOU,
            "UNZR", FieldType.UNZR,
            "IBAN_UA", FieldType.IBAN,
            "PHONE_UA", FieldType.PHONE,
            "KATOTTG", FieldType.KATOTTG,
            "CADASTRAL", FieldType.CADASTRAL,
            "KVED", FieldType.KVED);
    private final JsonNode node;
    private final String pointer;
    private final NameScope scope;
    private final Faults faults;

    FieldReader(JsonNode node, String pointer, NameScope scope, Faults faults) {
        this.node = node;
        this.pointer = pointer;
        this.scope = scope;
        this.faults = faults;
    }

    /** The field; its key begins with the section, or with the section and the table. */
    Field read(String owner) {
        node.fieldNames().forEachRemaining(this::warnOfUnknown);
        String id = node.path("id").asText();
        FieldType type = type();
        List<Field> columns = columns(owner + "." + id, type);
        checkPrefill(type);
        return new Field(
                id,
                owner + "." + id,
                Texts.optional(node.path("label")).orElse(LocalizedText.of(id)),
                Texts.optional(node.path("help")),
                type,
                need(),
                new Field.Source(
                        Texts.string(node.path("prefill")),
                        node.path("editable").asBoolean()),
                options(type),
                source(),
                columns,
                files(),
                rules(type, columns),
                messages());
    }

    private void warnOfUnknown(String key) {
        if (!KEYS.contains(key)) {
            faults.warn(pointer + "/" + key, "card.unknownKey", key);
        }
    }

    private FieldType type() {
        FieldType declared = FieldType.of(node.path("type").asText()).orElse(FieldType.TEXT);
        JsonNode validator = node.path("validation").path("validator");
        FieldType meant = VALIDATORS.getOrDefault(validator.asText(), declared);
        if (declared != meant && declared != FieldType.TEXT) {
            faults.add(pointer + "/validation/validator", "card.validator", validator.asText(), declared.code());
        }
        return meant;
    }

    private Field.Need need() {
        Conditions conditions = new Conditions(scope, faults);
        JsonNode nested = node.path("validation").path("requiredIf");
        String where = nested.isMissingNode() ? "/requiredIf" : "/validation/requiredIf";
        JsonNode constant = node.path("constValue");
        return new Field.Need(
                node.path("required").asBoolean(),
                conditions.read(nested.isMissingNode() ? node.path("requiredIf") : nested, pointer + where),
                conditions.read(node.path("visibleIf"), pointer + "/visibleIf"),
                constant.isBoolean() ? Optional.of(constant.asBoolean()) : Optional.empty());
    }

    private void checkPrefill(FieldType type) {
        Texts.string(node.path("prefill"))
                .filter(name -> !PREFILLS.contains(name))
                .ifPresent(name -> faults.warn(pointer + "/prefill", "card.prefill", name));
        if (node.hasNonNull("constValue") && type != FieldType.CHECKBOX) {
            faults.add(pointer + "/constValue", "card.constant", type.code());
        }
    }

    private Optional<String> source() {
        Optional<String> source = Texts.string(node.path("options"));
        source.filter(name -> !OPTION_SOURCES.contains(name))
                .ifPresent(name -> faults.add(pointer + "/options", "card.optionSource", name));
        return source;
    }

    private List<Option> options(FieldType type) {
        List<Option> options = new ArrayList<>();
        Set<String> values = new HashSet<>();
        JsonNode list = node.path("options");
        if (NOTIFY_CHANNELS.equals(list.asText())) {
            list = Bundled.notifyChannels();
        }
        for (int i = 0; i < list.size(); i++) {
            JsonNode option = list.get(i);
            String value =
                    option.isTextual() ? option.asText() : option.path("value").asText();
            LocalizedText label = Texts.optional(option.isTextual() || option.has("uk") ? option : option.path("label"))
                    .orElse(LocalizedText.of(value));
            if (!values.add(value)) {
                faults.add(pointer + "/options/" + i + "/value", "card.duplicate", value);
            }
            options.add(new Option(value, label));
        }
        if (type.isChoice() && list.isEmpty() && !list.isTextual()) {
            faults.add(pointer, "card.noOptions", node.path("id").asText());
        }
        return options;
    }

    private List<Field> columns(String key, FieldType type) {
        JsonNode list = node.path("columns");
        Set<String> ids = Texts.items(list).map(Columns::id).collect(Collectors.toSet());
        if (type == FieldType.TABLE && list.isEmpty()) {
            faults.add(pointer, "card.noColumns", node.path("id").asText());
        }
        List<Field> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Field column = column(list.get(i), pointer + "/columns/" + i, new NameScope(scope.names(), key, ids));
            if (!seen.add(column.id())) {
                faults.add(pointer + "/columns/" + i, "card.duplicate", column.id());
            }
            columns.add(column);
        }
        return columns;
    }

    private Field column(JsonNode column, String at, NameScope inRow) {
        if (column.isTextual() && !Columns.isKnown(column)) {
            faults.warn(at, "card.unknownColumn", Columns.id(column));
        }
        Field read = new FieldReader(Columns.full(column), at, inRow, faults).read(inRow.owner());
        if (!read.type().isColumn()) {
            faults.add(at, "card.columnType", read.type().code());
        }
        return read;
    }

    private Field.Files files() {
        List<String> accept =
                Texts.items(node.path("accept")).map(JsonNode::asText).toList();
        return new Field.Files(accept, node.path("maxSizeMb").asInt(DEFAULT_MB), Texts.string(node.path("document")));
    }

    private Validation rules(FieldType type, List<Field> columns) {
        return new ValidationReader(node.path("validation"), pointer + "/validation", type, columns, scope, faults)
                .read();
    }

    private Map<String, LocalizedText> messages() {
        Map<String, LocalizedText> messages = new LinkedHashMap<>();
        node.path("messages").properties().forEach(entry -> Texts.optional(entry.getValue())
                .ifPresent(text -> messages.put(entry.getKey(), text)));
        return messages;
    }
}

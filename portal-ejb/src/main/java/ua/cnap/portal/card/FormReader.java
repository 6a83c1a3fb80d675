package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.Form;
import ua.cnap.portal.forms.NameScope;
import ua.cnap.portal.forms.Operand;
import ua.cnap.portal.forms.Section;

/** Reads the form of a card: its sections, completed by the portal's own. */
final class FormReader {
    private static final int MOST_FIELDS = 500;
    private static final Set<String> SECTION_KEYS = Set.of("id", "title", "titleEn", "visibleIf", "fields", "help");
    private final JsonNode card;
    private final CardNames names;
    private final Faults faults;
    private final Map<String, String> pointers = new LinkedHashMap<>();

    FormReader(JsonNode card, CardNames names, Faults faults) {
        this.card = card;
        this.names = names;
        this.faults = faults;
    }

    Form read() {
        checkOwnSections(card.path("form").path("sections"));
        List<Section> sections = new ArrayList<>();
        names.sections().forEach((id, section) -> sections.add(section(id, section)));
        Form form = new Form(card.path("form").path("version").asInt(1), sections);
        new Cycles(form, pointers, faults).check();
        return form;
    }

    private void checkOwnSections(JsonNode own) {
        Set<String> ids = new HashSet<>();
        int fields = 0;
        for (int i = 0; i < own.size(); i++) {
            String id = own.get(i).path("id").asText();
            String pointer = "/form/sections/" + i;
            pointers.putIfAbsent(id, pointer);
            if (!ids.add(id)) {
                faults.add(pointer + "/id", "card.duplicate", id);
            }
            warnOfUnknown(own.get(i), pointer);
            fields += countFields(own.get(i).path("fields"));
        }
        if (fields > MOST_FIELDS) {
            faults.add("/form/sections", "card.tooManyFields", String.valueOf(fields), String.valueOf(MOST_FIELDS));
        }
    }

    private void warnOfUnknown(JsonNode section, String pointer) {
        section.fieldNames().forEachRemaining(key -> {
            if (!SECTION_KEYS.contains(key)) {
                faults.warn(pointer + "/" + key, "card.unknownKey", key);
            }
        });
    }

    private static int countFields(JsonNode fields) {
        return fields.size()
                + Texts.items(fields)
                        .mapToInt(field -> field.path("columns").size())
                        .sum();
    }

    private Section section(String id, JsonNode node) {
        String pointer = pointers.getOrDefault(id, "/portal/" + id);
        NameScope scope = new NameScope(names, id, Set.of());
        Optional<Condition> visibleIf =
                new Conditions(scope, faults).read(node.path("visibleIf"), pointer + "/visibleIf");
        List<Field> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < node.path("fields").size(); i++) {
            String at = pointer + "/fields/" + i;
            Field field = new FieldReader(node.path("fields").get(i), at, scope, faults).read(id);
            pointers.putIfAbsent(field.key(), at);
            if (!ids.add(field.id())) {
                faults.add(at + "/id", "card.duplicate", field.id());
            }
            fields.add(field);
        }
        return new Section(id, Texts.pair(node, "title", "titleEn"), visibleIf, fields, !names.isAdded(id));
    }

    /** Fields whose visibility depends on itself through others. */
    private record Cycles(Form form, Map<String, String> pointers, Faults faults) {
        void check() {
            for (Field field : form.fields()) {
                if (reaches(field.key(), field.key(), new HashSet<>())) {
                    faults.add(pointers.getOrDefault(field.key(), ""), "card.cycle", field.key());
                }
            }
        }

        private boolean reaches(String from, String target, Set<String> seen) {
            for (String next : needs(from)) {
                if (next.equals(target) || seen.add(next) && reaches(next, target, seen)) {
                    return true;
                }
            }
            return false;
        }

        private Set<String> needs(String key) {
            Set<String> needed = new HashSet<>();
            Optional<Condition> section =
                    form.section(key.substring(0, key.indexOf('.'))).flatMap(Section::visibleIf);
            Optional<Condition> own =
                    form.field(key).flatMap(field -> field.need().visibleIf());
            section.ifPresent(condition -> collect(condition, needed));
            own.ifPresent(condition -> collect(condition, needed));
            return needed;
        }

        private static void collect(Condition condition, Set<String> needed) {
            condition.operands().forEach(operand -> {
                if (operand instanceof Operand.Answer answer) {
                    needed.add(answer.key());
                } else if (operand instanceof Operand.ColumnOf column) {
                    needed.add(column.table());
                } else if (operand instanceof Operand.ApplicantAge) {
                    needed.add("applicant.birthDate");
                }
            });
        }
    }
}

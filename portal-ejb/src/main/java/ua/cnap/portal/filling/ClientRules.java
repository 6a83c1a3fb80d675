package ua.cnap.portal.filling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ua.cnap.portal.answers.FillingContext;
import ua.cnap.portal.answers.FormMessages;
import ua.cnap.portal.answers.Values;
import ua.cnap.portal.forms.Condition;
import ua.cnap.portal.forms.DayRule;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.Operand;
import ua.cnap.portal.forms.Section;
import ua.cnap.portal.forms.Validation;
import ua.cnap.portal.identifier.AdministrativeUnit;

/** The rules of a section as JSON for the browser: conditions, bounds, patterns, and the sentences in one language. */
final class ClientRules {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final FormFilling filling;
    private final FillingContext context;
    private final Locale locale;

    ClientRules(FormFilling filling, FillingContext context, Locale locale) {
        this.filling = filling;
        this.context = context;
        this.locale = locale;
    }

    ObjectNode of(Section section) {
        ObjectNode rules =
                JSON.objectNode().put("today", context.today().toString()).put("section", section.id());
        rules.put("language", "en".equals(locale.getLanguage()) ? "en" : "uk");
        ArrayNode fields = rules.putArray("fields");
        section.answeredFields().forEach(field -> fields.add(field(field)));
        rules.set("known", known(section));
        places(section, rules.putObject("places"));
        ObjectNode messages = rules.putObject("messages");
        FormMessages.all(locale).forEach(messages::put);
        return rules;
    }

    /** Settlements by code, where a page asks for one: their name, and whether an address there has a street. */
    private void places(Section section, ObjectNode places) {
        boolean asked = section.fields().stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
                .anyMatch(field -> field.type() == FieldType.ADDRESS || field.type() == FieldType.KATOTTG);
        if (asked) {
            context.codifier().habitable().forEach(unit -> places.putArray(unit.code())
                    .add(unit.name())
                    .add(unit.hasStreets()));
        }
    }

    /** Values of the answers on other pages that conditions of this page look at. */
    private ObjectNode known(Section section) {
        Set<String> here = new TreeSet<>();
        section.fields().forEach(field -> here.add(field.key()));
        ObjectNode known = JSON.objectNode();
        section.fields().stream()
                .flatMap(field -> ConditionRules.conditionsOf(field))
                .flatMap(Condition::operands)
                .filter(operand -> !(operand instanceof Operand.SameRow) && !here.contains(operand.path()))
                .filter(operand -> !(operand instanceof Operand.ColumnOf column && here.contains(column.table())))
                .forEach(operand -> {
                    ArrayNode values = known.putArray(operand.path());
                    filling.valuesOf(operand).forEach(values::add);
                });
        section.answeredFields().stream().filter(filling::isLocked).forEach(field -> {
            ArrayNode values = known.putArray(field.key());
            Values.texts(filling.answer(field.key())).forEach(values::add);
        });
        return known;
    }

    private ObjectNode field(Field field) {
        ObjectNode rules = JSON.objectNode().put("id", field.id()).put("key", field.key());
        rules.put("type", field.type().code()).put("label", field.label().in(locale));
        rules.put("required", field.need().required()).put("locked", filling.isLocked(field));
        field.need().requiredIf().ifPresent(c -> rules.set("requiredIf", ConditionRules.of(c)));
        field.need().visibleIf().ifPresent(c -> rules.set("visibleIf", ConditionRules.of(c)));
        field.need().constValue().ifPresent(value -> rules.put("constValue", value));
        lists(field, rules);
        ObjectNode own = rules.putObject("own");
        field.messages().forEach((rule, text) -> own.put(rule, text.in(locale)));
        bounds(field.rules(), rules);
        comparisons(field.rules(), rules);
        return rules;
    }

    private void lists(Field field, ObjectNode rules) {
        if (field.type().isChoice()) {
            ArrayNode values = rules.putArray("options");
            context.optionsOf(field).forEach(option -> values.add(option.value()));
        }
        if (!field.columns().isEmpty()) {
            ArrayNode columns = rules.putArray("columns");
            field.columns().forEach(column -> columns.add(field(column)));
        }
    }

    private void bounds(Validation rules, ObjectNode json) {
        json.put("minLength", rules.lengths().shortest())
                .put("maxLength", rules.lengths().longest());
        rules.pattern().ifPresent(pattern -> json.put("pattern", pattern.source()));
        rules.byField().ifPresent(by -> {
            ObjectNode patterns = json.put("byField", by.key()).putObject("patterns");
            by.patterns().forEach((value, pattern) -> patterns.put(value, pattern.source()));
        });
        rules.numbers().min().ifPresent(min -> json.put("min", min.toPlainString()));
        rules.numbers().max().ifPresent(max -> json.put("max", max.toPlainString()));
        rules.numbers().scale().ifPresent(scale -> json.put("scale", scale));
        rules.days().min().ifPresent(day -> day(json, "minDay", day));
        rules.days().max().ifPresent(day -> day(json, "maxDay", day));
        rules.items().min().ifPresent(min -> json.put("minItems", min));
        rules.items().max().ifPresent(max -> json.put("maxItems", max));
    }

    private void day(ObjectNode json, String name, DayRule rule) {
        json.putObject(name).put("day", rule.on(context.today()).toString()).put("today", rule.isToday());
    }

    private void comparisons(Validation rules, ObjectNode json) {
        rules.items().exactlyOne().ifPresent(column -> json.put("exactlyOne", column));
        rules.days().after().ifPresent(key -> json.put("after", key));
        rules.days().maxSpan().ifPresent(span -> json.put("maxSpan", span.toString()));
        rules.agreement().lessOrEqual().ifPresent(key -> json.put("lessOrEqual", key));
        list(json, "computed", rules.agreement().computed());
        rules.agreement().crossCheck().ifPresent(key -> json.put("crossCheck", key));
        list(json, "atLeastOneOf", rules.agreement().atLeastOneOf());
        json.put("noBreakInside", rules.noBreakInside());
        rules.within().flatMap(context::place).ifPresent(place -> {
            json.put("place", context.codifier().described(place));
            ArrayNode codes = json.putArray("within");
            context.codifier().habitable().stream()
                    .map(AdministrativeUnit::code)
                    .filter(code -> context.codifier().isWithin(code, place))
                    .forEach(codes::add);
        });
    }

    private static void list(ObjectNode json, String name, List<String> keys) {
        if (!keys.isEmpty()) {
            ArrayNode array = json.putArray(name);
            keys.forEach(array::add);
        }
    }
}

package ua.cnap.portal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.cnap.portal.forms.DayRule;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;
import ua.cnap.portal.forms.NameScope;
import ua.cnap.portal.forms.SharedPattern;
import ua.cnap.portal.forms.Validation;

/** Reads the rules of one field. */
final class ValidationReader {
    private static final int TEXT_LENGTH = 500;
    private static final int TEXTAREA_LENGTH = 4000;
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})\\s*(d|m|y|дн|міс|рок|рік)\\p{L}*");
    private static final Pattern OLD_CROSS_CHECK = Pattern.compile("(\\w+)\\s*==.*");
    private static final Pattern FACTORS = Pattern.compile("([\\w.]+(?:\\s*\\*\\s*[\\w.]+)+).*");
    private static final Pattern KIND_PATTERN = Pattern.compile("\\s*([A-Za-z0-9_]+):(.+)");
    private static final Set<FieldType> DATES = Set.of(FieldType.DATE);
    private static final Set<FieldType> NUMBERS = Set.of(FieldType.INTEGER, FieldType.DECIMAL);
    private static final Set<FieldType> CHOICES = Set.of(FieldType.SELECT, FieldType.RADIO);
    private static final Set<FieldType> LISTS = Set.of(FieldType.TABLE, FieldType.MULTISELECT, FieldType.FILE);
    private static final Set<String> PLACES = Set.of("centre.katottg", "centre.hromada");
    private static final Set<String> KEYS = Set.of(
            "minLength",
            "maxLength",
            "pattern",
            "byField",
            "patterns",
            "min",
            "max",
            "scale",
            "after",
            "maxSpan",
            "minItems",
            "maxItems",
            "exactlyOne",
            "atLeastOneOf",
            "lessOrEqual",
            "computed",
            "crossCheck",
            "katottgWithin",
            "noBreakInside",
            "requiredIf",
            "validator",
            "lookup",
            "formats",
            "signer");
    private final JsonNode node;
    private final String pointer;
    private final FieldType type;
    private final Names names;
    private final Faults faults;
    private final Set<String> ticked;

    ValidationReader(
            JsonNode node, String pointer, FieldType type, List<Field> columns, NameScope scope, Faults faults) {
        this.ticked = columns.stream()
                .filter(column -> column.type() == FieldType.CHECKBOX)
                .map(Field::id)
                .collect(Collectors.toSet());
        this.node = node;
        this.pointer = pointer;
        this.type = type;
        this.faults = faults;
        this.names = new Names(scope, faults);
    }

    Validation read() {
        node.fieldNames().forEachRemaining(this::warnOfUnknown);
        checkColumn();
        checkPlace();
        Optional<Validation.ByField> byField = byField();
        Validation rules = new Validation(
                lengths(),
                byField.isPresent() ? Optional.empty() : text("pattern").flatMap(p -> pattern(p, "/pattern")),
                byField,
                new Validation.Numbers(number("min"), number("max"), integer("scale")),
                new Validation.Days(day("min"), day("max"), other("after", DATES), span()),
                new Validation.Items(integer("minItems"), integer("maxItems"), text("exactlyOne")),
                new Validation.Agreement(other("lessOrEqual", NUMBERS), factors(), crossCheck(), tables()),
                text("katottgWithin"),
                node.path("noBreakInside").asBoolean());
        checkBounds(rules);
        return rules;
    }

    private void warnOfUnknown(String key) {
        if (!KEYS.contains(key)) {
            faults.warn(pointer + "/" + key, "card.unknownKey", key);
        }
    }

    private void checkBounds(Validation rules) {
        Validation.Numbers numbers = rules.numbers();
        boolean empty = rules.lengths().shortest() > rules.lengths().longest()
                || numbers.min().isPresent()
                        && numbers.max()
                                .filter(max -> max.compareTo(numbers.min().get()) < 0)
                                .isPresent()
                || rules.items().min().orElse(0) > rules.items().max().orElse(Integer.MAX_VALUE);
        if (empty) {
            faults.add(pointer, "card.emptyRange");
        }
    }

    private Validation.Lengths lengths() {
        int longest = type == FieldType.TEXTAREA ? TEXTAREA_LENGTH : TEXT_LENGTH;
        return new Validation.Lengths(
                node.path("minLength").asInt(0), node.path("maxLength").asInt(longest));
    }

    private Optional<Validation.ByField> byField() {
        if (!node.hasNonNull("byField")) {
            return Optional.empty();
        }
        Map<String, SharedPattern> patterns = new LinkedHashMap<>();
        node.path("patterns").properties().forEach(entry -> pattern(
                        entry.getValue().asText(), "/patterns/" + entry.getKey())
                .ifPresent(p -> patterns.put(entry.getKey(), p)));
        for (String part : node.path("pattern").asText().split(";")) {
            Matcher kind = KIND_PATTERN.matcher(part);
            if (kind.matches()) {
                pattern(kind.group(2), "/pattern").ifPresent(p -> patterns.put(kind.group(1), p));
            }
        }
        return other("byField", CHOICES).map(key -> new Validation.ByField(key, patterns));
    }

    private Optional<SharedPattern> pattern(String source, String at) {
        Optional<SharedPattern> pattern = SharedPattern.parse(source);
        if (pattern.isEmpty()) {
            faults.add(pointer + at, "card.pattern", source);
        }
        return pattern;
    }

    /** A bound of a number, written as a number or as a text with one. */
    private Optional<BigDecimal> number(String key) {
        String written = node.path(key).asText();
        if (!type.isNumber() || written.isEmpty()) {
            return Optional.empty();
        }
        if (!written.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            faults.add(pointer + "/" + key, "card.number", written);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written));
    }

    private OptionalInt integer(String key) {
        return node.path(key).isNumber() ? OptionalInt.of(node.path(key).asInt()) : OptionalInt.empty();
    }

    /** The column that is ticked in one row is a checkbox of this table. */
    private void checkColumn() {
        text("exactlyOne")
                .filter(column -> !ticked.contains(column))
                .ifPresent(column -> faults.add(pointer + "/exactlyOne", "card.tickedColumn", column));
    }

    private void checkPlace() {
        text("katottgWithin")
                .filter(place -> !PLACES.contains(place))
                .ifPresent(place -> faults.add(pointer + "/katottgWithin", "card.place", place));
    }

    private Optional<String> text(String key) {
        return Texts.string(node.path(key));
    }

    private Optional<DayRule> day(String key) {
        if (type != FieldType.DATE || !node.hasNonNull(key)) {
            return Optional.empty();
        }
        Optional<DayRule> day = DayRule.parse(node.path(key).asText());
        if (day.isEmpty()) {
            faults.add(pointer + "/" + key, "card.day", node.path(key).asText());
        }
        return day;
    }

    private Optional<Period> span() {
        Matcher span = SPAN.matcher(node.path("maxSpan").asText());
        if (!span.matches()) {
            if (node.hasNonNull("maxSpan")) {
                faults.add(
                        pointer + "/maxSpan", "card.span", node.path("maxSpan").asText());
            }
            return Optional.empty();
        }
        int amount = Integer.parseInt(span.group(1));
        return Optional.of(
                switch (span.group(2)) {
                    case "d", "дн" -> Period.ofDays(amount);
                    case "m", "міс" -> Period.ofMonths(amount);
                    default -> Period.ofYears(amount);
                });
    }

    private Optional<String> other(String key, Set<FieldType> types) {
        return text(key).flatMap(name -> names.key(name, types, pointer + "/" + key));
    }

    /** Fields whose product the number should be; a card may add words after them. */
    private List<String> factors() {
        Matcher product = FACTORS.matcher(node.path("computed").asText());
        List<String> keys = new ArrayList<>();
        if (product.matches()) {
            for (String name : product.group(1).split("\\s*\\*\\s*")) {
                names.key(name, NUMBERS, pointer + "/computed").ifPresent(keys::add);
            }
        } else if (node.hasNonNull("computed")) {
            faults.add(
                    pointer + "/computed",
                    "card.computed",
                    node.path("computed").asText());
        }
        return keys;
    }

    /** The name of a birth date; earlier cards write it as {@code birthDate==rnokpp.birthDate}. */
    private Optional<String> crossCheck() {
        return text("crossCheck").flatMap(text -> {
            Matcher old = OLD_CROSS_CHECK.matcher(text);
            return names.key(old.matches() ? old.group(1) : text, DATES, pointer + "/crossCheck");
        });
    }

    private List<String> tables() {
        return Texts.items(node.path("atLeastOneOf"))
                .flatMap(name -> names.key(name.asText(), LISTS, pointer + "/atLeastOneOf").stream())
                .toList();
    }
}

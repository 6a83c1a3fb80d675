package ua.cnap.portal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads conditions as cards write them: {@code x}, {@code !x}, {@code x==V}, {@code x!=V}, {@code x in [A, B]},
 * {@code x in a..b}, joined by {@code &&}.
 */
public final class ConditionParser {
    private static final String NAME = "([A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*){0,2})";
    private static final String VALUE = "('[^']*'|\"[^\"]*\"|[\\p{L}0-9_.+:/’ʼ-]+)";
    private static final String BOUND = "(-?\\d+(?:\\.\\d+)?|\\d{4}-\\d{2}-\\d{2}|today(?:[+-]\\d{1,4}[dmy])?)";
    private static final Pattern GIVEN = Pattern.compile("(!?)\\s*" + NAME);
    private static final Pattern COMPARED = Pattern.compile(NAME + "\\s*(==|!=)\\s*" + VALUE);
    private static final Pattern LISTED =
            Pattern.compile(NAME + "\\s+in\\s*\\[\\s*(" + VALUE + "(?:\\s*,\\s*" + VALUE + ")*)\\s*\\]");
    private static final Pattern RANGED = Pattern.compile(NAME + "\\s+in\\s+" + BOUND + "\\s*\\.\\.\\s*" + BOUND);
    private static final Pattern ONE_VALUE = Pattern.compile(VALUE);

    private final NameScope scope;

    /** A parser whose names mean what the scope says. */
    public ConditionParser(NameScope scope) {
        this.scope = scope;
    }

    /** Whether a text has the form of a condition, whatever its names mean. */
    public static boolean looksLikeCondition(String text) {
        for (String part : parts(text)) {
            if (!matches(GIVEN, part) && !matches(COMPARED, part) && !matches(LISTED, part) && !matches(RANGED, part)) {
                return false;
            }
        }
        return true;
    }

    /** The condition in a text; refuses a form or a name it does not know. */
    public Condition parse(String text) throws FaultyCondition {
        List<Condition> conditions = new ArrayList<>();
        for (String part : parts(text)) {
            conditions.add(single(part));
        }
        return conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions);
    }

    private Condition single(String part) throws FaultyCondition {
        Optional<Condition> compared = compared(part);
        if (compared.isPresent()) {
            return compared.get();
        }
        Matcher ranged = RANGED.matcher(part);
        if (ranged.matches()) {
            return new Condition.Between(scope.resolve(ranged.group(1)), ranged.group(2), ranged.group(3));
        }
        Matcher given = GIVEN.matcher(part);
        if (!given.matches()) {
            throw new FaultyCondition("card.condition.form", part);
        }
        Operand operand = scope.resolve(given.group(2));
        return given.group(1).isEmpty() ? new Condition.Given(operand) : new Condition.NotGiven(operand);
    }

    private Optional<Condition> compared(String part) throws FaultyCondition {
        Matcher compared = COMPARED.matcher(part);
        if (compared.matches()) {
            Operand operand = scope.resolve(compared.group(1));
            String value = known(compared.group(1), operand, unquoted(compared.group(3)));
            return Optional.of(
                    "==".equals(compared.group(2))
                            ? new Condition.OneOf(operand, List.of(value))
                            : new Condition.Other(operand, value));
        }
        Matcher listed = LISTED.matcher(part);
        return listed.matches()
                ? Optional.of(
                        new Condition.OneOf(scope.resolve(listed.group(1)), values(listed.group(1), listed.group(2))))
                : Optional.empty();
    }

    private List<String> values(String name, String list) throws FaultyCondition {
        Operand operand = scope.resolve(name);
        List<String> values = new ArrayList<>();
        Matcher value = ONE_VALUE.matcher(list);
        while (value.find()) {
            values.add(known(name, operand, unquoted(value.group())));
        }
        return values;
    }

    private String known(String name, Operand operand, String value) throws FaultyCondition {
        if (!scope.mayBe(operand, value)) {
            throw new FaultyCondition("card.condition.value", name, value);
        }
        return value;
    }

    private static List<String> parts(String text) {
        return List.of(text.strip().split("\\s*&&\\s*", -1));
    }

    private static boolean matches(Pattern pattern, String part) {
        return pattern.matcher(part).matches();
    }

    private static String unquoted(String value) {
        char first = value.charAt(0);
        return first == '\'' || first == '"' ? value.substring(1, value.length() - 1) : value;
    }
}

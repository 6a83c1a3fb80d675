package ua.cnap.portal.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import ua.cnap.portal.forms.Section;

/**
 * What a person typed and sent, exactly as it was typed: the contents of a draft. Names of inputs: {@code section.field};
 * parts after a dot ({@code .day}, {@code .street}); rows of a table {@code section.table[0].column}.
 */
public final class FormInputs {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Map<String, List<String>> values;

    private FormInputs(Map<String, List<String>> values) {
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Nothing typed yet. */
    public static FormInputs empty() {
        return new FormInputs(Map.of());
    }

    /** Inputs of one value each. */
    public static FormInputs of(Map<String, List<String>> values) {
        return new FormInputs(values);
    }

    /** Inputs kept as {@link #toJson} wrote them. */
    public static FormInputs fromJson(String json) {
        try {
            return new FormInputs(JSON.readValue(json, new TypeReference<Map<String, List<String>>>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not the inputs of a form", broken);
        }
    }

    /** The inputs as they are kept in a draft. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The inputs after a page is sent. The fields the page had are replaced, all others stay. A page names a field that
     * sends nothing when it is empty (checkbox, radios, choices, table) by an empty input {@code _section.field}. Refuses
     * inputs that no field of the section has.
     */
    public FormInputs afterPage(Section section, Map<String, List<String>> posted) throws UnknownInputs {
        List<String> unknown = new ArrayList<>();
        Map<String, List<String>> next = new TreeMap<>(values);
        posted.keySet().forEach(name -> InputNames.fieldOf(section, name)
                .ifPresentOrElse(
                        field -> next.keySet().removeIf(old -> InputNames.belongs(old, field.key())),
                        () -> unknown.add(name)));
        posted.forEach((name, typed) -> {
            if (!name.startsWith(InputNames.SHOWN) && !unknown.contains(name)) {
                next.put(name, typed.stream().map(FormInputs::storable).toList());
            }
        });
        FormInputs known = new FormInputs(Rows.compacted(next));
        if (!unknown.isEmpty()) {
            throw new UnknownInputs(unknown, known);
        }
        return known;
    }

    /** These inputs with those of some fields taken from others. */
    public FormInputs with(Collection<String> fields, FormInputs others) {
        Map<String, List<String>> next = new TreeMap<>(values);
        next.keySet().removeIf(name -> isOfAny(name, fields));
        others.values.forEach((name, typed) -> {
            if (isOfAny(name, fields)) {
                next.put(name, typed);
            }
        });
        return new FormInputs(next);
    }

    /** Keys of the fields that something was sent for. */
    public Set<String> fields() {
        return values.keySet().stream()
                .map(InputNames.FIELD::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .collect(Collectors.toSet());
    }

    /** Whether the same is typed for a field in others. */
    public boolean agreesWith(FormInputs others, String field) {
        return of(field).equals(others.of(field));
    }

    private Map<String, List<String>> of(String field) {
        return values.entrySet().stream()
                .filter(input -> InputNames.belongs(input.getKey(), field))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isOfAny(String name, Collection<String> fields) {
        return fields.stream().anyMatch(field -> InputNames.belongs(name, field));
    }

    /** Typed text as a database can keep it: without the character that ends a text there, which nobody types. */
    private static String storable(String typed) {
        return typed.replace("\0", "");
    }

    /** How many rows of a table have something typed. */
    public int rows(String table) {
        return Rows.count(values, table);
    }

    /** The first value of an input; none when it was not sent. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of an input. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether anything was sent for a field, be it empty. */
    public boolean has(String field) {
        return values.keySet().stream().anyMatch(name -> InputNames.belongs(name, field));
    }

    /** Inputs by name. */
    public Map<String, List<String>> asMap() {
        return values;
    }
}

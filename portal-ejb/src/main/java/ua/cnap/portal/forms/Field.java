package ua.cnap.portal.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field of a form, or a column of a table (a field of each of its rows).
 *
 * @param id the name inside its section or table
 * @param key {@code section.field}; of a column, {@code section.table.column}
 * @param label the question in words
 * @param help a hint under the label
 * @param type what kind of answer it takes
 * @param need when it must be answered and when it is shown
 * @param source where its first value comes from
 * @param options the answers to choose from, when the card lists them
 * @param optionSource the list the portal supplies instead, such as {@code centre.units}
 * @param columns columns of a table
 * @param files what may be attached; only of {@link FieldType#FILE}
 * @param rules further rules
 * @param messages the card's own sentences, by the rule they are for: {@code required}, {@code pattern}
 */
public record Field(
        String id,
        String key,
        LocalizedText label,
        Optional<LocalizedText> help,
        FieldType type,
        Need need,
        Source source,
        List<Option> options,
        Optional<String> optionSource,
        List<Field> columns,
        Files files,
        Validation rules,
        Map<String, LocalizedText> messages) {

    /** Required when visible; under a condition; visible under a condition; a consent that must have this value. */
    public record Need(
            boolean required,
            Optional<Condition> requiredIf,
            Optional<Condition> visibleIf,
            Optional<Boolean> constValue) {}

    /** A value known from the certificate or profile, {@code profile.lastName}; locked unless the card says editable. */
    public record Source(Optional<String> prefill, boolean editable) {}

    /** Media types, greatest size in megabytes of 1 000 000 bytes, and the document of the card the file belongs to. */
    public record Files(List<String> accept, int maxSizeMb, Optional<String> document) {}

    /** Whether people answer it in the form at all: a signature is a step of its own. */
    public boolean isAnswered() {
        return type != FieldType.SIGNATURE;
    }

    /** The input to go to when the whole field is missing or wrong. */
    public String firstInput(String input) {
        return switch (type) {
            case DATE -> input + ".day";
            case ADDRESS -> input + ".katottg";
            case OPENING_HOURS -> input + "[0].days";
            case TABLE ->
                input + "[0]." + columns.get(0).firstInput(columns.get(0).id());
            default -> input;
        };
    }

    /** Values of the options. */
    public Set<String> optionValues() {
        return options.stream().map(Option::value).collect(Collectors.toUnmodifiableSet());
    }
}

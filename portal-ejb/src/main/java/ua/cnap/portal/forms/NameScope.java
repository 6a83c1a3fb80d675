package ua.cnap.portal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names in a condition mean at its place in the card: a column of the same row first, then a field of the own
 * section, then the one field of the card with that id.
 *
 * @param names every field of the form
 * @param owner key of the section or of the table the condition stands in; empty outside the form
 * @param row columns of the table the condition stands in; empty outside a table
 */
public record NameScope(FieldNames names, String owner, Set<String> row) {

    /** The section the condition stands in. */
    public String section() {
        return owner.contains(".") ? owner.substring(0, owner.indexOf('.')) : owner;
    }

    /** The operand a name means; refuses an unknown or ambiguous name. */
    Operand resolve(String name) throws FaultyCondition {
        if ("applicant.age".equals(name) || "applicant.kind".equals(name)) {
            return "applicant.age".equals(name) ? new Operand.ApplicantAge() : new Operand.ApplicantKind();
        }
        List<Operand> meanings = meanings(name.split("\\."));
        if (meanings.size() != 1) {
            throw new FaultyCondition(meanings.isEmpty() ? "card.condition.unknown" : "card.condition.ambiguous", name);
        }
        return meanings.get(0);
    }

    /** Whether an operand may ever have a value; a choice has only the values of its options. */
    boolean mayBe(Operand operand, String value) {
        if (operand instanceof Operand.ApplicantKind) {
            return Set.of("CITIZEN", "SOLE_PROPRIETOR", "LEGAL_ENTITY").contains(value);
        }
        return names.optionsOf(operand).map(options -> options.contains(value)).orElse(true);
    }

    private List<Operand> meanings(String[] parts) {
        return switch (parts.length) {
            case 1 -> bare(parts[0]);
            case 2 -> qualified(parts[0], parts[1]);
            default -> columns(List.of(parts[0] + "." + parts[1]), parts[2]);
        };
    }

    private List<Operand> bare(String id) {
        if (row.contains(id)) {
            return List.of(new Operand.SameRow(id));
        }
        return named(id).stream().<Operand>map(Operand.Answer::new).toList();
    }

    private List<Operand> qualified(String first, String second) {
        List<Operand> meanings = new ArrayList<>();
        if (names.has(first + "." + second)) {
            meanings.add(new Operand.Answer(first + "." + second));
        }
        meanings.addAll(columns(named(first), second));
        return meanings;
    }

    private List<Operand> columns(List<String> tables, String column) {
        return tables.stream()
                .filter(table -> names.columnsOf(table).contains(column))
                .<Operand>map(table -> new Operand.ColumnOf(table, column))
                .toList();
    }

    private List<String> named(String id) {
        String own = section() + "." + id;
        return names.has(own) ? List.of(own) : names.keysOf(id);
    }

    /** The ids a form has, known before its conditions are read. */
    public interface FieldNames {

        /** Whether there is a field keyed {@code section.field}. */
        boolean has(String key);

        /** Keys of all fields with this id, the card's own before those the portal adds. */
        List<String> keysOf(String id);

        /** Ids of the columns of a table. */
        Set<String> columnsOf(String key);

        /** The values an operand may have, where they are listed. */
        Optional<Set<String>> optionsOf(Operand operand);

        /** The type of a field, for names that must be of a certain type. */
        Map<String, FieldType> types();
    }
}

package ua.cnap.portal.answers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of tables among inputs: empty ones are dropped, the others numbered from nought without gaps. */
final class Rows {
    private static final Pattern CELL = Pattern.compile("([^\\[]+)\\[(\\d{1,4})\\](.*)");

    private Rows() {}

    static int count(Map<String, List<String>> inputs, String table) {
        return inputs.keySet().stream()
                .map(CELL::matcher)
                .filter(cell -> cell.matches() && cell.group(1).equals(table))
                .mapToInt(cell -> Integer.parseInt(cell.group(2)) + 1)
                .max()
                .orElse(0);
    }

    static Map<String, List<String>> compacted(Map<String, List<String>> inputs) {
        Map<String, TreeSet<Integer>> filled = filled(inputs);
        Map<String, List<String>> result = new TreeMap<>();
        inputs.forEach((name, typed) -> {
            Matcher cell = CELL.matcher(name);
            if (!cell.matches()) {
                result.put(name, typed);
                return;
            }
            TreeSet<Integer> rows = filled.getOrDefault(cell.group(1), new TreeSet<>());
            Integer row = Integer.valueOf(cell.group(2));
            if (rows.contains(row)) {
                result.put(cell.group(1) + "[" + rows.headSet(row).size() + "]" + cell.group(3), typed);
            }
        });
        return result;
    }

    /** Numbers of the rows with something typed, by table. */
    private static Map<String, TreeSet<Integer>> filled(Map<String, List<String>> inputs) {
        Map<String, TreeSet<Integer>> filled = new TreeMap<>();
        inputs.forEach((name, typed) -> {
            Matcher cell = CELL.matcher(name);
            if (cell.matches() && typed.stream().anyMatch(value -> !value.isBlank())) {
                filled.computeIfAbsent(cell.group(1), table -> new TreeSet<>()).add(Integer.valueOf(cell.group(2)));
            }
        });
        return filled;
    }
}

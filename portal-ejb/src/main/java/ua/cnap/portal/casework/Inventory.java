package ua.cnap.portal.casework;

import java.util.List;

/**
 * The inventory of a case with all its editions (опис вхідного пакета, доповнений опис, R-079, R-087): what was filed at
 * registration, and with each supplement what was added and what another document took the place of.
 *
 * @param lines every line that ever stood in it, in the order they were filed
 */
public record Inventory(List<InventoryLine> lines) {
    public Inventory {
        lines = List.copyOf(lines);
    }

    /** Number of the last edition: 1 at registration. */
    public int edition() {
        return lines.stream().mapToInt(InventoryLine::edition).max().orElse(1);
    }

    /** What the case consists of now. */
    public List<InventoryLine> current() {
        return lines.stream().filter(InventoryLine::stands).toList();
    }

    /** What the case consisted of in this edition. */
    public List<InventoryLine> at(int edition) {
        return lines.stream()
                .filter(line -> line.edition() <= edition)
                .filter(line -> line.stands() || line.replacedIn() > edition)
                .toList();
    }

    /** What this edition added to the one before. */
    public List<InventoryLine> addedIn(int edition) {
        return lines.stream().filter(line -> line.edition() == edition).toList();
    }

    /** What stood in the edition before and was replaced in this one. */
    public List<InventoryLine> replacedIn(int edition) {
        return lines.stream()
                .filter(line -> !line.stands() && line.replacedIn() == edition)
                .toList();
    }
}

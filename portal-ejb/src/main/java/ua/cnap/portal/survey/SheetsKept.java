package ua.cnap.portal.survey;

import java.util.List;
import java.util.UUID;

/**
 * Sheets were kept; observed in the same transaction.
 *
 * @param sheets ids of the sheets, in a random order
 */
public record SheetsKept(List<UUID> sheets) {
    public SheetsKept {
        sheets = List.copyOf(sheets);
    }
}

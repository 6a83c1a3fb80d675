package ua.cnap.portal.filling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import ua.cnap.portal.answers.Asked;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.forms.Validation;

/** Judges how many rows or choices there are. */
record ItemCheck(Findings findings) {
    private static final int MOST = 100;

    void check(Asked asked, JsonNode items) {
        Validation.Items bounds = asked.field().rules().items();
        int most = bounds.max().orElse(MOST);
        if (items.size() < bounds.min().orElse(0)) {
            findings.errors()
                    .add(asked.wrong(
                            "forms.items.min", String.valueOf(bounds.min().getAsInt())));
        } else if (items.size() > most) {
            findings.errors().add(asked.wrong("forms.items.max", String.valueOf(most), String.valueOf(items.size())));
        }
        bounds.exactlyOne().filter(column -> ticked(items, column) != 1).ifPresent(column -> findings.errors()
                .add(asked.wrong("forms.items.exactlyOne", labelOf(asked, column))));
    }

    private static long ticked(JsonNode rows, String column) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(column).asBoolean())
                .count();
    }

    private static LocalizedText labelOf(Asked table, String column) {
        return table.field().columns().stream()
                .filter(c -> c.id().equals(column))
                .findFirst()
                .orElseThrow()
                .label();
    }
}

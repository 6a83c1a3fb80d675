package ua.cnap.portal.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.stream.Stream;
import ua.cnap.portal.casework.InventoryLine;

/**
 * A line of the checklist: a document of the card, or another that was brought, with what was found.
 *
 * @param title name of the document
 * @param mark what was found
 */
@Embeddable
public record CheckedDocument(
        String title, @Enumerated(EnumType.STRING) DocumentMark mark) {
    /** Its lines in the inventory: one for each form it was filed in. */
    Stream<InventoryLine> lines() {
        return mark.forms().stream().map(form -> new InventoryLine(1, title, form));
    }
}

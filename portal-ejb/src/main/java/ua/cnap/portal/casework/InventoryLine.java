package ua.cnap.portal.casework;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One line of the inventory (опис вхідного пакета, annex 1, R-205).
 *
 * @param edition edition of the inventory: 1 at registration, more after supplements
 * @param title name of the document
 * @param form as what it was filed
 */
@Embeddable
public record InventoryLine(
        int edition,
        String title,
        @Enumerated(EnumType.STRING) DocumentForm form) {
    /** The application itself, filed in electronic form. */
    public static InventoryLine application(String service) {
        return new InventoryLine(1, CaseWords.text("application", service), DocumentForm.ELECTRONIC);
    }

    /** A document attached to the application as a file. */
    public static InventoryLine attached(String title, String fileName) {
        return new InventoryLine(1, CaseWords.text("attached", title, fileName), DocumentForm.ELECTRONIC);
    }
}

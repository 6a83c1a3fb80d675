package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One line of the inventory (опис вхідного пакета, annex 1, R-205).
 *
 * @param edition edition of the inventory: 1 at registration, more after supplements
 * @param title name of the document
 * @param form as what it was filed
 * @param replacedIn edition in which another document took its place, null while it stands
 */
@Embeddable
public record InventoryLine(
        int edition,
        String title,
        @Enumerated(EnumType.STRING) DocumentForm form,
        @Column(name = "replaced_in") Integer replacedIn) {
    /** A line that stands. */
    public InventoryLine(int edition, String title, DocumentForm form) {
        this(edition, title, form, null);
    }

    /** The application itself, filed in electronic form. */
    public static InventoryLine application(String service) {
        return new InventoryLine(1, CaseWords.text("application", service), DocumentForm.ELECTRONIC);
    }

    /** A document attached to the application as a file. */
    public static InventoryLine attached(String title, String fileName) {
        return new InventoryLine(1, CaseWords.text("attached", title, fileName), DocumentForm.ELECTRONIC);
    }

    /** What corrects and completes the application, filed in electronic form. */
    public static InventoryLine supplement(int number) {
        return new InventoryLine(1, CaseWords.text("supplement", number), DocumentForm.ELECTRONIC);
    }

    /** Whether no other document took its place. */
    public boolean stands() {
        return replacedIn == null;
    }

    InventoryLine filedIn(int laterEdition) {
        return new InventoryLine(laterEdition, title, form, null);
    }

    InventoryLine replacedBy(int laterEdition) {
        return new InventoryLine(edition, title, form, laterEdition);
    }
}

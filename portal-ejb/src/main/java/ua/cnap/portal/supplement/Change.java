package ua.cnap.portal.supplement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a supplement changed, old beside new.
 *
 * @param subject an answer or a document
 * @param key the field of the form, the document of the card, or the line of the inventory
 * @param title its name in Ukrainian
 * @param before what stood before, empty for nothing
 * @param after what stands now
 */
@Embeddable
public record Change(
        @Enumerated(EnumType.STRING) Subject subject,
        @Column(name = "change_key") String key,
        String title,
        @Column(name = "before_text") String before,
        @Column(name = "after_text") String after) {
    /** The change in one sentence, as the routing sheet has it. */
    String inWords() {
        String kind = subject == Subject.FIELD ? "corrected" : before.isEmpty() ? "added" : "replaced";
        return SupplementWords.text("change." + kind, title);
    }
}

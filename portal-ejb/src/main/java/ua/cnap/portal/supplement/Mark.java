package ua.cnap.portal.supplement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A part of a package that the clerk marked (позначка про недолік, R-086).
 *
 * @param subject an answer or a document
 * @param key the field of the form, the document of the card, or the line of the inventory
 * @param title its name in Ukrainian
 * @param defect wrong or missing
 * @param reason why, in the clerk's words
 */
@Embeddable
public record Mark(
        @Enumerated(EnumType.STRING) Subject subject,
        @Column(name = "mark_key") String key,
        String title,
        @Enumerated(EnumType.STRING) Defect defect,
        String reason) {
    /** The mark in one sentence, as the inventory and the routing sheet have it. */
    public String inWords() {
        return SupplementWords.text("defect." + defect, title, reason);
    }
}

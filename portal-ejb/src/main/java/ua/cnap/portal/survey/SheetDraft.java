package ua.cnap.portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A sheet under way, saved page by page; one that was sent has no content left. */
@Entity
@Table(name = "survey_draft")
class SheetDraft {
    @Id
    private String hash;

    private byte[] content;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected SheetDraft() {}

    void save(byte[] locked) {
        content = locked;
    }

    void empty() {
        content = null;
    }

    /** What was answered until now, locked; nothing once it was sent. */
    Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }

    LocalDate expiresOn() {
        return expiresOn;
    }
}

package ua.cnap.portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A sheet that was sent and waits for others like it, locked. */
@Entity
@Table(name = "survey_inbox")
class WaitingSheet {
    @Id
    private UUID id;

    @Column(name = "centre_id")
    private String centreId;

    private byte[] content;

    protected WaitingSheet() {}

    WaitingSheet(UUID id, String centreId, byte[] content) {
        this.id = id;
        this.centreId = centreId;
        this.content = content;
    }

    UUID id() {
        return id;
    }

    byte[] content() {
        return content;
    }
}

package ua.cnap.portal.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A document attached to a draft (додаток): which document of the card it is, and the stored file. */
@Entity
@Table(name = "submission_attachment")
class Attachment {
    @Id
    UUID id;

    @Column(name = "application_id")
    UUID applicationId;

    @Column(name = "document_id")
    String documentId;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "file_id")
    UUID fileId;

    @Column(name = "attached_at")
    Instant attachedAt;

    protected Attachment() {}

    Attachment(UUID applicationId, String documentId, String fileName, UUID fileId, Instant attachedAt) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.documentId = documentId;
        this.fileName = fileName;
        this.fileId = fileId;
        this.attachedAt = attachedAt;
    }
}

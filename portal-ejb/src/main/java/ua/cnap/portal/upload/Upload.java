package ua.cnap.portal.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file of a form that is not taken yet. */
@Entity
@Table(name = "upload_file")
public class Upload {
    /** What a file of a form is. */
    public enum Purpose {
        /** Something that goes with what is filed. */
        ATTACHMENT,
        /** The signature over what is filed. */
        SIGNATURE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID form;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "file_id")
    private UUID fileId;

    private String name;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected Upload() {}

    Upload(UUID form, Purpose purpose, UUID fileId, String name, Instant keptAt) {
        this.form = form;
        this.purpose = purpose;
        this.fileId = fileId;
        this.name = name;
        this.keptAt = keptAt;
    }

    public Long id() {
        return id;
    }

    /** Where its bytes are. */
    public UUID fileId() {
        return fileId;
    }

    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return "Upload[" + id + "]";
    }
}

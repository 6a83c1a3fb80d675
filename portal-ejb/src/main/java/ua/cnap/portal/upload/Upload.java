package ua.cnap.portal.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID form;

    @Column(name = "file_id")
    private UUID fileId;

    private String name;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected Upload() {}

    Upload(UUID form, UUID fileId, String name, Instant keptAt) {
        this.form = form;
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

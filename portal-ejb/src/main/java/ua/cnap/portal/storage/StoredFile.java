package ua.cnap.portal.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.Immutable;

/** A file as it was received or made: never changed, only replaced by another. */
@Entity
@Immutable
@Table(name = "storage_file")
public class StoredFile {
    @Id
    private UUID id;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;

    @Column(name = "stored_at")
    private Instant storedAt;

    private byte[] content;

    protected StoredFile() {}

    StoredFile(UUID id, String mediaType, byte[] content, Instant storedAt) {
        this.id = id;
        this.mediaType = mediaType;
        this.size = content.length;
        this.sha256 = DigestUtils.sha256Hex(content);
        this.storedAt = storedAt;
        this.content = content;
    }

    public UUID id() {
        return id;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Size in bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "StoredFile[" + id + "]";
    }
}

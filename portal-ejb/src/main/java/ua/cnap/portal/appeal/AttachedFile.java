package ua.cnap.portal.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A file of an appeal.
 *
 * @param fileId where its bytes are
 * @param name its name
 * @param part what it is
 */
@Embeddable
public record AttachedFile(
        @Column(name = "file_id") UUID fileId,
        String name,
        @Enumerated(EnumType.STRING) FilePart part) {}

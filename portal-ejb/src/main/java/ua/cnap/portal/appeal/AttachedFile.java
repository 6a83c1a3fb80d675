package ua.cnap.portal.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A file that came with an appeal.
 *
 * @param fileId where its bytes are
 * @param name its name
 */
@Embeddable
public record AttachedFile(@Column(name = "file_id") UUID fileId, String name) {}

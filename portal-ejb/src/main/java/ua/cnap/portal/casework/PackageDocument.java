package ua.cnap.portal.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * A file of the case.
 *
 * @param kind what it is
 * @param title name of the document as the card calls it
 * @param fileName name of the file as it was attached
 * @param fileId where its bytes are stored
 */
@Embeddable
public record PackageDocument(
        @Enumerated(EnumType.STRING) DocumentKind kind,
        String title,
        @Column(name = "file_name") String fileName,
        @Column(name = "file_id") UUID fileId) {}

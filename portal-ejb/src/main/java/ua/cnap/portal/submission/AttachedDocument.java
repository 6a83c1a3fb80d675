package ua.cnap.portal.submission;

import java.util.UUID;

/**
 * An attached document as pages and papers show it.
 *
 * @param id identifier of the attachment
 * @param documentId which document of the card it is
 * @param fileName name of the file, as it was sent, without folders
 * @param mediaType type found in the content
 * @param size bytes
 * @param sha256 digest of the content, hexadecimal
 * @param fileId where the bytes are stored
 */
public record AttachedDocument(
        UUID id, String documentId, String fileName, String mediaType, long size, String sha256, UUID fileId) {}

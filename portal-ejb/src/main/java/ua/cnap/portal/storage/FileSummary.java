package ua.cnap.portal.storage;

import java.util.UUID;

/**
 * What is known of a stored file without reading its bytes.
 *
 * @param id where the bytes are
 * @param mediaType its type
 * @param size bytes
 * @param sha256 digest of the content, 64 hexadecimal digits
 */
public record FileSummary(UUID id, String mediaType, long size, String sha256) {}

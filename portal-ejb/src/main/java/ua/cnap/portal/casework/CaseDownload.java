package ua.cnap.portal.casework;

/**
 * A file of a case to hand out.
 *
 * @param fileName its name
 * @param mediaType its type
 * @param content its bytes
 */
public record CaseDownload(String fileName, String mediaType, byte[] content) {}

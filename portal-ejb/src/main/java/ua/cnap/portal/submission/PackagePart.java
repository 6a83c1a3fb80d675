package ua.cnap.portal.submission;

import ua.cnap.portal.storage.FileSummary;

/**
 * A file of the package, without its bytes.
 *
 * @param name its name in the container
 * @param file its type, size and digest
 */
public record PackagePart(String name, FileSummary file) {}

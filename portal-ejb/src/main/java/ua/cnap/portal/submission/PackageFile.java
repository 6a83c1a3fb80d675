package ua.cnap.portal.submission;

/**
 * A file of the package that is signed.
 *
 * @param name its name in the package
 * @param mediaType its type
 * @param content its bytes
 */
public record PackageFile(String name, String mediaType, byte[] content) {}

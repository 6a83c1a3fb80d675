package ua.cnap.portal.appeal;

import ua.cnap.portal.storage.StoredFile;

/**
 * A file of an appeal with its bytes, for who may read it.
 *
 * @param name its name
 * @param file its bytes
 */
public record AppealFile(String name, StoredFile file) {}

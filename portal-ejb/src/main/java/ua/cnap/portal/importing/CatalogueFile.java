package ua.cnap.portal.importing;

/**
 * One file of a parcel as sent.
 *
 * @param name its path inside the parcel, e.g. {@code cards/06-01.json}
 */
public record CatalogueFile(String name, byte[] content) {}

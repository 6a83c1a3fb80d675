package ua.cnap.portal.catalogue;

/**
 * The catalogue was changed by an import.
 *
 * @param revision the new number of its state
 */
public record CatalogueChanged(long revision) {}

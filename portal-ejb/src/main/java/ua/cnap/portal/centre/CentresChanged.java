package ua.cnap.portal.centre;

/**
 * What centres say of themselves was changed, by an import or in the editor.
 *
 * @param revision the new number of the register's state
 */
public record CentresChanged(long revision) {}

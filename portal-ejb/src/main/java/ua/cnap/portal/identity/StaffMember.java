package ua.cnap.portal.identity;

/**
 * A clerk at work (адміністратор центру).
 *
 * @param fullName surname, given name and patronymic
 * @param centreId the centre whose registry the clerk may see
 */
public record StaffMember(String fullName, String centreId) {}

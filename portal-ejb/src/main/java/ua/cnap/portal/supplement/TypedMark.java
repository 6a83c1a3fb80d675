package ua.cnap.portal.supplement;

/**
 * A mark as the clerk's form sent it.
 *
 * @param key what is marked
 * @param defect name of the defect
 * @param reason why
 */
public record TypedMark(String key, String defect, String reason) {}

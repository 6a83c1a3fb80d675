package ua.cnap.portal.consideration;

/**
 * An appeal in the state that somebody saw it in.
 *
 * @param id the appeal
 * @param entries how many entries its log had
 */
public record SeenAppeal(long id, int entries) {}

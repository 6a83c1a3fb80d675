package ua.cnap.portal.opinion;

/**
 * The same of those whose visit is certain and of those who answered by a code on a wall: never added up, since anybody
 * may answer the latter, more than once.
 *
 * @param visit by a one-time code of a visit
 * @param anonymous by a code on a wall or a desk
 */
public record Apart<T>(T visit, T anonymous) {}

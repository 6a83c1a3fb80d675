package ua.cnap.portal.book;

import java.time.Instant;

/**
 * An entry of the book of comments and proposals with its reply, as everybody reads it: without who wrote it.
 *
 * @param number its number
 * @param writtenAt when it came
 * @param gist what was written
 * @param answer the reply
 * @param answeredAt when it was replied to
 */
public record Comment(String number, Instant writtenAt, String gist, String answer, Instant answeredAt) {}

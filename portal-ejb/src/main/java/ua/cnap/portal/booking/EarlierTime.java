package ua.cnap.portal.booking;

import java.time.Instant;

/**
 * An earlier time that is kept for a visitor on the waiting list until it is taken, declined or the offer ends.
 *
 * @param begin when the visit would begin
 * @param until until when it is offered
 */
public record EarlierTime(Instant begin, Instant until) {}

package ua.cnap.portal.emergency;

import java.time.Instant;

/**
 * Who went to an accident.
 *
 * @param utility the utility (комунальне підприємство)
 * @param crew its crew (бригада)
 * @param sentAt when it was sent
 * @param doneAt when the accident was mended, null before
 */
public record SentCrew(String utility, String crew, Instant sentAt, Instant doneAt) {}

package ua.cnap.portal.reminder;

import java.util.UUID;

/**
 * Somebody is on duty tomorrow and is told by letter; observed in the same transaction.
 *
 * @param reminderId the reminder
 * @param mailbox where to
 */
public record DutyNews(UUID reminderId, String mailbox) {}

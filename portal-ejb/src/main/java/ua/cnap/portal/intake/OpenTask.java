package ua.cnap.portal.intake;

import java.time.LocalDate;

/**
 * A task that waits, in the list of the centre.
 *
 * @param caseId the case
 * @param number its number
 * @param kind what is to be done
 * @param dueOn its last day
 */
public record OpenTask(long caseId, String number, TaskKind kind, LocalDate dueOn) {}

package ua.cnap.portal.calendar;

import ua.cnap.portal.deadline.WorkingDays;

/**
 * A calendar in the state that a term is counted by.
 *
 * @param kind whose days
 * @param owner the centre or provider by its id, empty for the law
 * @param days the days
 * @param mark names this state: another mark means that terms are to be counted anew
 */
public record CountingDays(CalendarKind kind, String owner, WorkingDays days, String mark) {}

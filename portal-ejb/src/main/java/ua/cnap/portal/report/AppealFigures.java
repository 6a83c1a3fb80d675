package ua.cnap.portal.report;

import ua.cnap.portal.regime.AppealKind;

/**
 * Appeals of one kind (звернення). Reports of corruption are not among them: who may read those is named in the regulation.
 *
 * @param kind which kind
 * @param registered came in the period
 * @param answered answered, or left without consideration, in the period and in time
 * @param late the same after the last day
 * @param open without an answer when the period ended
 * @param overdue of these, those whose last day had passed
 */
public record AppealFigures(AppealKind kind, long registered, long answered, long late, long open, long overdue) {}

package ua.cnap.portal.report;

/**
 * What became of cases in a period.
 *
 * @param accepted packages that were registered (прийнято)
 * @param granted decided for the applicant
 * @param refused decided against the applicant
 * @param late of those that were decided, after the last day (з порушенням строку)
 * @param issued results handed out, posted or taken electronically (видано)
 * @param open not decided yet when the period ended (не виконано)
 * @param overdue of these, those whose last day had passed (прострочено)
 */
public record CaseCounts(long accepted, long granted, long refused, long late, long issued, long open, long overdue) {
    static final CaseCounts NONE = new CaseCounts(0, 0, 0, 0, 0, 0, 0);

    CaseCounts plus(CaseCounts other) {
        return new CaseCounts(
                accepted + other.accepted,
                granted + other.granted,
                refused + other.refused,
                late + other.late,
                issued + other.issued,
                open + other.open,
                overdue + other.overdue);
    }
}

package ua.cnap.portal.deadline;

/** Units terms are set in. */
public enum TermUnit {
    /** At once (негайно). */
    IMMEDIATE,
    /** On the day of the event (у день звернення). */
    SAME_DAY,
    /** Hours, without days off and holidays (24 години, Law 755-IV, art. 26). */
    HOURS,
    /** Days of the legal working-day calendar (робочі дні). */
    WORKING_DAYS,
    /** Calendar days (календарні дні). */
    CALENDAR_DAYS,
    /** Months, to the same day of the month (місяці). */
    MONTHS,
    /** When the applicant comes for it (за зверненням): no end is counted. */
    ON_REQUEST;

    /** Whether a term in this unit has a number. */
    public boolean isCounted() {
        return this == HOURS || this == WORKING_DAYS || this == CALENDAR_DAYS || this == MONTHS;
    }
}

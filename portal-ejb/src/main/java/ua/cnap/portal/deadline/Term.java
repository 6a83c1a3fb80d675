package ua.cnap.portal.deadline;

/** A term (строк): how long something may take. */
public record Term(int value, TermUnit unit) {
    /** Terms from this number of days on are counted in calendar days. */
    private static final int CALENDAR_FROM = 10;

    /** Refuses a negative term and a term without a unit. */
    public Term {
        if (unit == null) {
            throw new IllegalArgumentException("a term has a unit");
        }
        if (value < 0) {
            throw new IllegalArgumentException("a term is not negative");
        }
    }

    /**
     * A term of days that names no kind of day: working days when shorter than ten, calendar days otherwise (Law 2073-IX,
     * art. 42).
     */
    public static Term ofDays(int days) {
        return new Term(days, days < CALENDAR_FROM ? TermUnit.WORKING_DAYS : TermUnit.CALENDAR_DAYS);
    }
}

package ua.cnap.portal.deadline;

/** Calendars for tests. */
final class CalendarFixture {
    private CalendarFixture() {}

    /** The holidays of today's law, and no martial law. */
    static LegalCalendar peace() {
        return CalendarReader.legal(LegalCalendar.bundledText().replaceFirst("\"martialLaw\".*", "\"martialLaw\": []"));
    }

    /** The same, with martial law up to a day. */
    static LegalCalendar martialLawUntil(String day) {
        return CalendarReader.legal(LegalCalendar.bundledText()
                .replaceFirst("\"from\": \"2022-03-24\"", "\"from\": \"2022-03-24\", \"to\": \"" + day + "\""));
    }
}

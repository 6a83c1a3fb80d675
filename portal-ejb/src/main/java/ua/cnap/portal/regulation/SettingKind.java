package ua.cnap.portal.regulation;

/** What a setting is made of, and so how it is typed and how an entry writes it. */
public enum SettingKind {
    /** A line of text. */
    TEXT,
    /** An address of e-mail. */
    EMAIL,
    /** A day. */
    DAY,
    /** A format of case numbers. */
    FORMAT,
    /** Yes or no. */
    FLAG,
    /** One of several. */
    CHOICE,
    /** Any of several. */
    CHOICES,
    /** Texts, one a line. */
    LINES,
    /** Names with their values, one pair a line. */
    PAIRS,
    /** A number. */
    NUMBER,
    /** When a case is handed over. */
    HANDOVER,
    /** Whether starostas take packages, for which services, in which districts. */
    STAROSTA,
    /** Months until a result goes by post, months that it is kept, where it goes then. */
    UNCLAIMED,
    /** Working days, or in time. */
    NOTICE,
    /** Reports of the day, the week, the month and of violations: on which days, to whom. */
    REPORTS,
    /** Telephones, one a line. */
    PHONES,
    /** The hours of each day of the week. */
    HOURS,
    /** Units: the id, kind, name and address of each. */
    UNITS
}

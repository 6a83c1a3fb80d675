package ua.cnap.portal.schedule;

import java.util.List;

/** What has hours of its own in a centre, by its name in the entry of a centre. */
public enum HoursScope {
    /** The centre: reception as a whole. */
    CENTRE,
    /** Прийом документів. */
    INTAKE,
    /** Опрацювання та видача. */
    PROCESSING_AND_ISSUE,
    /** Консультації. */
    CONSULTATION,
    /** The hours that the head sets for those who booked; they only narrow the others. */
    BOOKING,
    /** Representatives of providers receive in the centre; approved by the executive committee. */
    PROVIDER_REPRESENTATIVES;

    /** For what people come in these hours, to show what comes of them. */
    public DeskFunction function() {
        return switch (this) {
            case PROCESSING_AND_ISSUE -> DeskFunction.ISSUE;
            case CONSULTATION -> DeskFunction.CONSULTATION;
            default -> DeskFunction.INTAKE;
        };
    }

    /** The scopes whose hours a function keeps: the first that has any. */
    static List<HoursScope> of(DeskFunction function) {
        return switch (function) {
            case INTAKE -> List.of(INTAKE, CENTRE);
            case ISSUE -> List.of(PROCESSING_AND_ISSUE, CENTRE);
            case CONSULTATION -> List.of(CONSULTATION, CENTRE);
        };
    }
}

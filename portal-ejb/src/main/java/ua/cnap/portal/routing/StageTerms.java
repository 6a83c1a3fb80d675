package ua.cnap.portal.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.calendar.Calendars;
import ua.cnap.portal.centre.MeetingCalendar;
import ua.cnap.portal.deadline.TermCalculator;
import ua.cnap.portal.deadline.TermEnd;
import ua.cnap.portal.kernel.KyivClock;

/**
 * Until when a stage may take: its own term of the technology card; where a collegial body decides and has no meeting in
 * the term, its first meeting after it.
 */
@ApplicationScoped
class StageTerms {
    @Inject
    Calendars calendars;

    @Inject
    MeetingCalendar meetings;

    @Inject
    Clock clock;

    /** The last day of a leg that opened at this moment; nothing where the card sets no end. */
    Optional<LocalDate> dueOn(Route.Leg leg, String centreId, Instant openedAt) {
        Optional<LocalDate> end = new TermCalculator(calendars.legal().days())
                .endOf(openedAt, leg.term())
                .map(TermEnd::promised);
        return leg.collegial() ? end.map(day -> atMeeting(leg, centreId, openedAt, day)) : end;
    }

    private LocalDate atMeeting(Route.Leg leg, String centreId, Instant openedAt, LocalDate end) {
        boolean meets = !meetings.between(centreId, leg.providerId(), day(openedAt), end)
                .isEmpty();
        return meets
                ? end
                : meetings.firstMeetingAfter(centreId, leg.providerId(), end).orElse(end);
    }

    /** The meeting that an open stage waits for: nothing when it needs none, or one was held since it opened. */
    Optional<StageState.Awaited> awaited(RoutedStage stage) {
        LocalDate today = LocalDate.now(clock);
        boolean waits = stage.isCollegial()
                && stage.isOpen()
                && meetings.between(stage.centreId(), stage.providerId(), day(stage.openedAt()), today)
                        .isEmpty();
        return waits
                ? Optional.of(
                        new StageState.Awaited(meetings.firstMeetingAfter(stage.centreId(), stage.providerId(), today)))
                : Optional.empty();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(KyivClock.ZONE).toLocalDate();
    }
}

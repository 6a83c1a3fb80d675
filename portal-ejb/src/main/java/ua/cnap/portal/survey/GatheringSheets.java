package ua.cnap.portal.survey;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import ua.cnap.portal.kernel.EachByItself;

/**
 * Gathers what was sent into groups: those that are large enough all day long, the rest in the evening, so that the head sees
 * the day's figures the same evening. At night forgets what nobody needs: codes and sheets that ran out, the pace of points.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class GatheringSheets {
    /** When the day of a centre is over, and the head may look at it. */
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private static final Duration PACE_KEPT = Duration.ofDays(1);

    @Inject
    KeepingSheets keeping;

    @Inject
    SurveyPoints points;

    @Inject
    OneTimeCodes codes;

    @Inject
    SheetDrafts drafts;

    @Inject
    Clock clock;

    /** Every ten minutes. */
    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void gather() {
        boolean dayIsOver = !LocalTime.now(clock).isBefore(EVENING);
        EachByItself.work("Keeping sheets", keeping.centres(), centre -> keeping.keep(centre, dayIsOver));
    }

    /** Every night. */
    @Schedule(hour = "3", minute = "17", persistent = false)
    public void forget() {
        codes.forgetExpired();
        drafts.forgetExpired();
        points.forgetPace(clock.instant().minus(PACE_KEPT));
    }
}

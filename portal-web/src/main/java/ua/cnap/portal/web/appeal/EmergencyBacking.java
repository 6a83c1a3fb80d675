package ua.cnap.portal.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.consideration.SeenAppeal;
import ua.cnap.portal.emergency.DispatchingCrews;
import ua.cnap.portal.emergency.OpenEmergency;
import ua.cnap.portal.emergency.SentCrew;
import ua.cnap.portal.emergency.TypedCrew;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.office.SentForm;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Sentences;

/** Accidents (90-10-10): the list of those that are not mended, and whom the page of one sends. */
@Named
@RequestScoped
public class EmergencyBacking {
    @Inject
    CurrentUser user;

    @Inject
    DispatchingCrews crews;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private List<OpenEmergency> open;

    /** Reads the list. */
    public void list() {
        response.mayNotBeStored();
        open = crews.open(user.staff());
    }

    public List<OpenEmergency> getOpen() {
        return open;
    }

    /** «3 год 20 хв» since the call. */
    public String waited(OpenEmergency emergency) {
        Instant now = clock.instant();
        return sentences.text("office_emergency.waited", emergency.hours(now), emergency.minutes(now));
    }

    /** Whether an act of the page of an appeal is one of an accident. */
    boolean knows(String act) {
        return "CREW".equals(act) || "DONE".equals(act);
    }

    void make(String act, SeenAppeal seen) {
        if ("CREW".equals(act)) {
            crews.send(
                    user.staff(), seen, new TypedCrew(sent.text("utility"), sent.text("crew"), sent.text("mailbox")));
        } else {
            crews.done(user.staff(), seen, moment(), sent.text("outcome"), sent.text("told"));
        }
    }

    private Optional<Instant> moment() {
        try {
            return Optional.of(LocalDateTime.parse(sent.text("doneAt"))
                    .atZone(KyivClock.ZONE)
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Who was sent to this accident, null before. */
    public SentCrew crew(long appealId) {
        return crews.find(user.staff(), appealId).orElse(null);
    }

    /** This minute, as a field of day and hour takes it. */
    public String getNow() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}

package ua.cnap.portal.recording;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** A case forgets a recording when the centre keeps it no longer. */
@Singleton
public class ForgettingRecordings {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Every night. */
    @Schedule(hour = "3", minute = "20", timezone = "Europe/Kyiv", persistent = false)
    @PermitAll
    public void forget() {
        entities.createQuery("delete from LinkedRecording r where r.keepUntil < :today")
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }
}

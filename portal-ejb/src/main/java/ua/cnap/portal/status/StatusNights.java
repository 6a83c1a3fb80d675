package ua.cnap.portal.status;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every night counts how long services really take, and forgets whose letters have ended. */
@Singleton
public class StatusNights {
    @Inject
    UsualTimes times;

    @Inject
    Followers followers;

    /** After midnight, when the cases of the day are done. */
    @Schedule(hour = "2", minute = "50", timezone = "Europe/Kyiv", persistent = false)
    @PermitAll
    public void work() {
        times.count();
        followers.forget();
    }
}

package ua.cnap.portal.upload;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets the files of forms that are too old to be sent. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ForgettingUploads {
    /** Longer than any form can be sent. */
    private static final Duration KEPT = Duration.ofHours(3);

    private static final int AT_ONCE = 500;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    /** Every ten minutes. */
    @Schedule(hour = "*", minute = "7/10", persistent = false)
    @PermitAll
    public void forget() {
        uploads.forgetBefore(clock.instant().minus(KEPT), AT_ONCE);
    }
}

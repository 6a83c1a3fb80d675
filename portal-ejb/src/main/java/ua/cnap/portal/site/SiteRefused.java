package ua.cnap.portal.site;

import java.time.format.DateTimeFormatter;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.KyivClock;

/** A unit is stopped, or cannot be stopped as it was asked for. */
public class SiteRefused extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private SiteRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static SiteRefused stopped(SiteStop stop) {
        return new SiteRefused(
                "error.site.stopped." + stop.cause(), HOUR.format(stop.begunAt().atZone(KyivClock.ZONE)));
    }

    static SiteRefused withoutReason() {
        return new SiteRefused("error.site.reason");
    }
}

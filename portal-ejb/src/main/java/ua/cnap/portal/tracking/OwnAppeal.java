package ua.cnap.portal.tracking;

import java.net.URI;
import ua.cnap.portal.appeal.AppealProgress;

/**
 * An appeal as somebody who wrote it signed in finds it in the cabinet.
 *
 * @param progress how far it is
 * @param address where it is followed, with its code in the fragment
 */
public record OwnAppeal(AppealProgress progress, URI address) {
    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "OwnAppeal";
    }
}

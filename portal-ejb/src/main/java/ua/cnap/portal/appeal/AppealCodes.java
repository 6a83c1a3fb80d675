package ua.cnap.portal.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import ua.cnap.portal.status.OwnCodes;

/** Codes of appeals. */
@ApplicationScoped
public class AppealCodes extends OwnCodes {
    AppealCodes() {
        super("appeal", "/appeals/mine");
    }
}

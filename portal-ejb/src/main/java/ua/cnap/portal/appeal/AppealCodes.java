package ua.cnap.portal.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import ua.cnap.portal.status.OwnCodes;

/** Codes of appeals. */
@ApplicationScoped
public class AppealCodes extends OwnCodes {
    AppealCodes() {
        super("appeal", "/appeals/mine");
    }

    /** Where an appeal is followed, in the language of who filed it. */
    public URI address(Appeal appeal) {
        return address(code(appeal.seed()), appeal.appellant().language());
    }
}

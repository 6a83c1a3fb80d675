package ua.cnap.portal.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.cnap.portal.centre.CurrentCentres;

/** The regulations that hold today; read from memory. */
@ApplicationScoped
public class Regulations {
    @Inject
    CurrentCentres centres;

    /** The regulation of a centre; of one that is not known, what the law sets. */
    public Regulation of(String centreId) {
        return centres.get().find(centreId).map(Regulation::of).orElseGet(Regulation::ofLaw);
    }
}

package ua.cnap.portal.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.CentresInForce;
import ua.cnap.portal.centre.CurrentCentres;

/** The regulations that hold today; each is read from its entry once, as long as the entries stay the same. */
@ApplicationScoped
public class Regulations {
    @Inject
    CurrentCentres centres;

    private volatile Known known = new Known(null);

    private record Known(CentresInForce centres, Map<String, Regulation> regulations) {
        Known(CentresInForce centres) {
            this(centres, new ConcurrentHashMap<>());
        }

        Regulation of(Centre centre) {
            return regulations.computeIfAbsent(centre.id(), id -> Regulation.of(centre));
        }
    }

    /** The regulation of a centre; of one that is not known, what the law sets. */
    public Regulation of(String centreId) {
        CentresInForce now = centres.get();
        Known held = known;
        if (held.centres() != now) {
            held = new Known(now);
            known = held;
        }
        return now.find(centreId).map(held::of).orElseGet(Regulation::ofLaw);
    }
}

package ua.cnap.portal.regulation;

import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.identifier.Codifier;

/** By which place a legal entity turns to a centre: its seat, or as the law says for single services. */
public enum EntityPlace {
    /** За місцезнаходженням юридичної особи. */
    SEAT,
    /** За місцем провадження діяльності. */
    ACTIVITY,
    /** За місцезнаходженням об'єкта. */
    OBJECT,
    /** Незалежно від місця. */
    ANY;

    /** The rule of a centre for a service: the service's own, else that for all; any place where its act is silent. */
    public static EntityPlace of(Centre centre, String serviceCode) {
        EntityPlace usual = Written.constant(EntityPlace.class, centre.config().path("entityPlace"), ANY);
        return Written.constant(
                EntityPlace.class, centre.config().path("entityPlaces").path(serviceCode), usual);
    }

    /**
     * Whether what is said of the place fits: it names a settlement of the community of the centre. A community that the codifier
     * does not have is not judged.
     */
    public boolean isMetBy(Centre centre, String place) {
        return this == ANY
                || centre.katottg() == null
                || Codifier.bundled()
                        .hromadaOf(centre.katottg())
                        .map(hromada -> Codifier.bundled().isNamedIn(place, hromada.code()))
                        .orElse(true);
    }
}

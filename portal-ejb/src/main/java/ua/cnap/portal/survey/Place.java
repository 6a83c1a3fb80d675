package ua.cnap.portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a sheet is about. Whatever is absent was not named, or was left out so that the sheet is like enough others.
 *
 * @param centreId the centre
 * @param unitId its unit, may be absent
 * @param sector its sector, may be absent
 * @param deskId the desk, may be absent
 * @param serviceCode the service, may be absent
 */
@Embeddable
public record Place(
        @Column(name = "centre_id") String centreId,
        @Column(name = "unit_id") String unitId,

        @Enumerated(EnumType.STRING) @Column(name = "sector")
        Sector sector,

        @Column(name = "desk_id") Long deskId,
        @Column(name = "service_code") String serviceCode) {

    /** What is left out of places that too few sheets name, the first first: a desk means more to a head than a service. */
    enum Detail {
        SERVICE,
        DESK,
        SECTOR,
        UNIT
    }

    /** A centre as a whole. */
    static Place of(String centreId) {
        return new Place(centreId, null, null, null, null);
    }

    Place with(String service) {
        return new Place(centreId, unitId, sector, deskId, service);
    }

    Place without(Detail detail) {
        return switch (detail) {
            case SERVICE -> new Place(centreId, unitId, sector, deskId, null);
            case DESK -> new Place(centreId, unitId, sector, null, serviceCode);
            case SECTOR -> new Place(centreId, unitId, null, deskId, serviceCode);
            case UNIT -> new Place(centreId, null, sector, deskId, serviceCode);
        };
    }
}

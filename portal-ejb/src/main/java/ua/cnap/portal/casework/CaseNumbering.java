package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.cnap.portal.regulation.Numbering;

/** Gives case numbers: the row of the counter stays locked until the registration commits, so none is lost or doubled. */
@ApplicationScoped
class CaseNumbering {
    @PersistenceContext
    EntityManager entities;

    /**
     * The next number of a centre's case.
     *
     * @param unitId the unit that took it, null for the centre itself
     */
    CaseNumber next(String centreId, String unitId, int year, Numbering numbering) {
        String series = numbering.seriesOf(unitId);
        long sequence = series.isEmpty() ? nextOfCentre(centreId, year) : nextOfUnit(centreId, year, series);
        return CaseNumber.of(numbering.format(), year, series, sequence);
    }

    private long nextOfCentre(String centreId, int year) {
        return ((Number) entities.createNativeQuery("""
                                insert into casework_counter (centre_id, year, last_number) values (:centre, :year, 1)
                                on conflict (centre_id, year) do update set last_number = casework_counter.last_number + 1
                                returning last_number
                                """)
                        .setParameter("centre", centreId)
                        .setParameter("year", year)
                        .getSingleResult())
                .longValue();
    }

    private long nextOfUnit(String centreId, int year, String series) {
        return ((Number) entities.createNativeQuery("""
                                insert into casework_unit_counter (centre_id, year, series, last_number)
                                values (:centre, :year, :series, 1)
                                on conflict (centre_id, year, series)
                                do update set last_number = casework_unit_counter.last_number + 1
                                returning last_number
                                """)
                        .setParameter("centre", centreId)
                        .setParameter("year", year)
                        .setParameter("series", series)
                        .getSingleResult())
                .longValue();
    }
}

package ua.cnap.portal.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives case numbers: the row of the counter stays locked until the registration commits, so none is lost or doubled. */
@ApplicationScoped
class CaseNumbering {
    @PersistenceContext
    EntityManager entities;

    CaseNumber next(String centreId, int year, String format) {
        Number sequence = (Number) entities.createNativeQuery("""
                        insert into casework_counter (centre_id, year, last_number) values (:centre, :year, 1)
                        on conflict (centre_id, year) do update set last_number = casework_counter.last_number + 1
                        returning last_number
                        """)
                .setParameter("centre", centreId)
                .setParameter("year", year)
                .getSingleResult();
        return CaseNumber.of(format, year, sequence.longValue());
    }
}

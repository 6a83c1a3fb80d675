package ua.cnap.portal.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ua.cnap.portal.regime.AppealKind;

/** Gives numbers: the row of a series stays locked until the registration commits, so that none is lost or doubled. */
@ApplicationScoped
class AppealNumbering {
    @PersistenceContext
    EntityManager entities;

    AppealNumber next(String centreId, AppealKind kind, int year) {
        Number sequence = (Number) entities.createNativeQuery("""
                        insert into appeal_counter (centre_id, kind, year, last_number) values (:centre, :kind, :year, 1)
                        on conflict (centre_id, kind, year) do update set last_number = appeal_counter.last_number + 1
                        returning last_number
                        """)
                .setParameter("centre", centreId)
                .setParameter("kind", kind.name())
                .setParameter("year", year)
                .getSingleResult();
        return AppealNumber.of(kind, year, sequence.longValue());
    }
}

package ua.cnap.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives registers and acts their numbers: gapless within a centre and a year. */
@ApplicationScoped
class TransferNumbering {
    static final String REGISTER = "REGISTER";
    static final String ACT = "ACT";

    @PersistenceContext
    EntityManager entities;

    /** Lets nobody else give numbers of this kind until the transaction ends. */
    void lock(String centreId, String what, int year) {
        add(centreId, what, year, 0);
    }

    int next(String centreId, String what, int year) {
        return add(centreId, what, year, 1);
    }

    private int add(String centreId, String what, int year, int more) {
        Number last = (Number) entities.createNativeQuery("""
                        insert into transfer_counter (centre_id, what, year, last_number)
                        values (:centre, :what, :year, :more)
                        on conflict (centre_id, what, year)
                        do update set last_number = transfer_counter.last_number + :more
                        returning last_number
                        """)
                .setParameter("centre", centreId)
                .setParameter("what", what)
                .setParameter("year", year)
                .setParameter("more", more)
                .getSingleResult();
        return last.intValue();
    }
}

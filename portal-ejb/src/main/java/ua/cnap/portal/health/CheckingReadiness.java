package ua.cnap.portal.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Asks the database for a sign of life. */
@Stateless
public class CheckingReadiness {
    @PersistenceContext
    EntityManager entities;

    /** True when the database answers. */
    @PermitAll
    public boolean ready() {
        return entities.createNativeQuery("select 1", Integer.class).getSingleResult() != null;
    }
}

package ua.cnap.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** The people known to the portal. */
@ApplicationScoped
public class People {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The account of this person, if they have ever begun anything here. */
    public Optional<Long> findId(SignedInPerson person) {
        return entities.createQuery("select p.id from Person p where p.codeKind = :kind and p.code = :code", Long.class)
                .setParameter("kind", person.codeKind())
                .setParameter("code", person.code())
                .getResultStream()
                .findFirst();
    }

    /** The account of this person, made at the first visit; a changed name is taken over (a marriage, a new spelling). */
    public long idOf(SignedInPerson person) {
        Number id = (Number) entities.createNativeQuery("""
                        insert into identity_person (code_kind, code, full_name, seen_at)
                        values (:kind, :code, :name, :now)
                        on conflict (code_kind, code) do update
                           set full_name = excluded.full_name, seen_at = excluded.seen_at
                        returning id
                        """)
                .setParameter("kind", person.codeKind().name())
                .setParameter("code", person.code())
                .setParameter("name", person.fullName())
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return id.longValue();
    }
}

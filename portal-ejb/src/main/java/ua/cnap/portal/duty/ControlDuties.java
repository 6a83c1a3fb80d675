package ua.cnap.portal.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The distribution of control over cases. Joins the transaction of its caller. */
@ApplicationScoped
public class ControlDuties {
    private static final int MOST_LISTED = 500;

    @PersistenceContext
    EntityManager entities;

    /** Who controls the cases of a service: by the service, else by its provider. */
    public Optional<ControlDuty> controllerOf(String centreId, String serviceCode, Optional<String> providerId) {
        return entities.createQuery("""
                        select d from ControlDuty d
                         where d.centreId = :centre and d.endedAt is null
                           and (d.subject = SERVICE and d.subjectId = :service
                                or d.subject = PROVIDER and d.subjectId = :provider)
                        """, ControlDuty.class)
                .setParameter("centre", centreId)
                .setParameter("service", serviceCode)
                .setParameter("provider", providerId.orElse(""))
                .getResultStream()
                .min(Comparator.comparing(ControlDuty::subject));
    }

    /** The decisions of a centre, past ones too, the last first. */
    List<ControlDuty> ofCentre(String centreId) {
        return entities.createQuery(
                        "select d from ControlDuty d where d.centreId = :centre order by d.givenAt desc, d.id desc",
                        ControlDuty.class)
                .setParameter("centre", centreId)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** Gives the control to somebody, unless another decision comes first at the same moment. */
    boolean give(String centreId, ControlSubject subject, String subjectId, StaffEntry person, String by, Instant at) {
        return entities.createNativeQuery("""
                                insert into duty_control
                                       (centre_id, subject, subject_id, login, full_name, given_by, given_at)
                                values (:centre, :subject, :id, :login, :name, :by, :at) on conflict do nothing
                                """)
                        .setParameter("centre", centreId)
                        .setParameter("subject", subject.name())
                        .setParameter("id", subjectId)
                        .setParameter("login", person.login())
                        .setParameter("name", person.fullName())
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Ends what holds for a service or provider; nothing when nothing does. */
    void end(String centreId, ControlSubject subject, String subjectId, String by, Instant at) {
        entities.createQuery("""
                        update ControlDuty d set d.endedAt = :at, d.endedBy = :by
                         where d.centreId = :centre and d.subject = :subject and d.subjectId = :id and d.endedAt is null
                        """)
                .setParameter("centre", centreId)
                .setParameter("subject", subject)
                .setParameter("id", subjectId)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }
}

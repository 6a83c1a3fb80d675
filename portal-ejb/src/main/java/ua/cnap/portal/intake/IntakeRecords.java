package ua.cnap.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** What was taken at the centres. Joins the transaction of its caller. */
@ApplicationScoped
public class IntakeRecords {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** What the case keeps of its intake; nothing for an application from the portal. */
    public Optional<TakenPackage> find(long caseId) {
        return Optional.ofNullable(entities.find(TakenPackage.class, caseId));
    }

    /**
     * Takes the form for itself until the commit; who sent the same form meanwhile waits.
     *
     * @return the case that the form became before; nothing when it is to be registered now
     * @throws NotFound when the form was sent at another centre
     * @throws FormUsedAlready when another package was registered with this form
     */
    Optional<Long> claim(IntakeForm form, StaffMember clerk) {
        int claimed = entities.createNativeQuery("""
                        insert into intake_form (id, centre_id, digest) values (:id, :centre, :digest)
                        on conflict (id) do nothing
                        """)
                .setParameter("id", form.id())
                .setParameter("centre", clerk.centreId())
                .setParameter("digest", form.digest())
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(caseOf(form, clerk));
    }

    private long caseOf(IntakeForm form, StaffMember clerk) {
        Object[] known = (Object[])
                entities.createNativeQuery("select f.centre_id, f.digest, f.case_id, c.number from intake_form f"
                                + " join casework_case c on c.id = f.case_id where f.id = :id")
                        .setParameter("id", form.id())
                        .getSingleResult();
        if (!clerk.centreId().equals(known[0])) {
            throw new NotFound();
        }
        if (!form.digest().equals(known[1])) {
            throw new FormUsedAlready((String) known[3]);
        }
        return ((Number) known[2]).longValue();
    }

    /** The form became this case. */
    void became(UUID form, long caseId) {
        entities.createNativeQuery("update intake_form set case_id = :case where id = :id")
                .setParameter("case", caseId)
                .setParameter("id", form)
                .executeUpdate();
    }

    /** The case of a centre that another form registered with the same number of another system. */
    Optional<String> findExternal(String centreId, IntakeForm form) {
        if (form.isEmpty("external.number")) {
            return Optional.empty();
        }
        List<?> numbers = entities.createNativeQuery("""
                        select c.number from intake_package t join casework_case c on c.id = t.case_id
                         where t.centre_id = :centre and t.external_number = :number and t.external_number <> ''
                           and not exists (select 1 from intake_form f where f.case_id = c.id and f.id = :form)
                        """, String.class)
                .setParameter("centre", centreId)
                .setParameter("number", form.line("external.number"))
                .setParameter("form", form.id())
                .getResultList();
        return numbers.stream().map(String.class::cast).findFirst();
    }

    void add(TakenPackage taken) {
        entities.persist(taken);
    }

    Optional<KnownApplicant> findApplicant(String centreId, String code) {
        return entities.createQuery(
                        "select a from KnownApplicant a where a.centreId = :centre and a.code = :code",
                        KnownApplicant.class)
                .setParameter("centre", centreId)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Remembers who applied, as they were entered last; who enters the same person at the same moment waits. */
    void remember(String centreId, TakenApplicant taken) {
        if (taken.code().isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into intake_applicant (centre_id, code, kind, name, sex, address, phone, email, seen_at)
                        values (:centre, :code, '', '', '', '', '', '', :now) on conflict (centre_id, code) do nothing
                        """)
                .setParameter("centre", centreId)
                .setParameter("code", taken.code())
                .setParameter("now", clock.instant())
                .executeUpdate();
        findApplicant(centreId, taken.code()).ifPresent(known -> known.describe(taken, clock.instant()));
    }

    void add(IntakeTask task) {
        entities.persist(task);
    }

    /** The tasks of a case of this centre, in the order they are due. */
    List<IntakeTask> tasks(String centreId, long caseId) {
        return entities.createQuery("""
                        select t from IntakeTask t join CaseFile c on c.id = t.caseId
                         where t.caseId = :id and c.centreId = :centre order by t.dueOn, t.id
                        """, IntakeTask.class)
                .setParameter("id", caseId)
                .setParameter("centre", centreId)
                .getResultList();
    }

    /** The tasks of a case, in the order they are due. */
    List<IntakeTask> tasks(long caseId) {
        return entities.createQuery(
                        "select t from IntakeTask t where t.caseId = :id order by t.dueOn, t.id", IntakeTask.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** What is to be done at a centre, the first due first. */
    List<OpenTask> openTasks(String centreId, int most) {
        return entities.createQuery("""
                        select new ua.cnap.portal.intake.OpenTask(t.caseId, c.number, t.kind, t.dueOn)
                          from IntakeTask t join CaseFile c on c.id = t.caseId
                         where t.doneAt is null and c.centreId = :centre order by t.dueOn, t.id
                        """, OpenTask.class)
                .setParameter("centre", centreId)
                .setMaxResults(most)
                .getResultList();
    }
}

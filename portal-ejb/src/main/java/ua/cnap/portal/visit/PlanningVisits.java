package ua.cnap.portal.visit;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Regulations;

/**
 * Clerks take requests for visits of the mobile workplace, plan them with day and route, and note what came of them.
 * There are visits only where the regulation of the centre has a mobile workplace.
 */
@Stateless
public class PlanningVisits {
    private static final int MOST_LISTED = 200;
    private static final int LONGEST_ROUTE = 200;
    private static final int LONGEST_OUTCOME = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Rights rights;

    @Inject
    Regulations regulations;

    @Inject
    Clock clock;

    /** Whether the clerk's centre has a mobile workplace at all. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public boolean areMade(StaffMember clerk) {
        return regulations.of(clerk.centreId()).mobile();
    }

    /**
     * The visits that are still to be made: those without a day first, then day by day.
     *
     * @throws NotFound when the centre has no mobile workplace
     * @throws NotPermitted when the clerk takes nothing in
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<Visit> open(StaffMember clerk) {
        mustServe(clerk);
        return entities.createQuery("""
                        select v from Visit v where v.centreId = :centre and v.state in (ASKED, PLANNED)
                         order by v.requestedAt
                        """, Visit.class)
                .setParameter("centre", clerk.centreId())
                .setMaxResults(MOST_LISTED)
                .getResultStream()
                .sorted(Comparator.comparing(Visit::plannedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /**
     * Takes a request. The same form sent again asks once.
     *
     * @throws NotFound when the centre has no mobile workplace
     * @throws NotPermitted when the clerk takes nothing in
     * @throws VisitRefused when something is missing or wrong
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void ask(StaffMember clerk, AskedVisit asked) {
        mustServe(clerk);
        TypedVisit typed = TypedVisit.read(asked, LocalDate.now(clock));
        if (entities.find(Visit.class, typed.form()) == null) {
            entities.persist(new Visit(typed, clerk, clock.instant()));
        }
    }

    /**
     * Plans a visit, or plans it anew.
     *
     * @throws NotFound when the centre has no such request
     * @throws VisitRefused when it has ended, the day is past, or no route is named
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void plan(StaffMember clerk, UUID id, Optional<LocalDate> day, String typedRoute) {
        Visit visit = lock(clerk, id);
        LocalDate planned = day.orElseThrow(() -> VisitRefused.without("day"));
        if (planned.isBefore(LocalDate.now(clock))) {
            throw VisitRefused.past();
        }
        visit.plan(planned, TypedVisit.required("route", typedRoute, LONGEST_ROUTE), clerk, clock.instant());
    }

    /**
     * Notes that a planned visit was made.
     *
     * @throws NotFound when the centre has no such request
     * @throws VisitRefused when it has ended, was not planned, or it is not said what came of it
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void done(StaffMember clerk, UUID id, String typed) {
        Visit visit = lock(clerk, id);
        if (visit.state() != VisitState.PLANNED) {
            throw VisitRefused.notPlanned();
        }
        visit.end(VisitState.DONE, TypedVisit.required("outcome", typed, LONGEST_OUTCOME), clerk, clock.instant());
    }

    /**
     * Declines a request with a reason; of whom the law has the centre visit, none is declined.
     *
     * @throws NotFound when the centre has no such request
     * @throws VisitRefused when the category is mandatory, it has ended, or no reason is given
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void decline(StaffMember clerk, UUID id, String typed) {
        Visit visit = lock(clerk, id);
        if (visit.category().isMandatory()) {
            throw VisitRefused.mandatory();
        }
        visit.end(VisitState.DECLINED, TypedVisit.required("outcome", typed, LONGEST_OUTCOME), clerk, clock.instant());
    }

    private Visit lock(StaffMember clerk, UUID id) {
        mustServe(clerk);
        Visit visit = Optional.ofNullable(entities.find(Visit.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.centreId().equals(clerk.centreId()))
                .orElseThrow(NotFound::new);
        if (!visit.state().isOpen()) {
            throw VisitRefused.ended();
        }
        return visit;
    }

    /** Who takes packages in somewhere, where there is a mobile workplace. */
    private void mustServe(StaffMember clerk) {
        if (!areMade(clerk)) {
            throw new NotFound();
        }
        rights.counter(clerk);
    }
}

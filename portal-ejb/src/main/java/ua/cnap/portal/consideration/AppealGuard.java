package ua.cnap.portal.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.AppealMove;
import ua.cnap.portal.appeal.Appeals;
import ua.cnap.portal.appeal.NamedPerson;
import ua.cnap.portal.centre.CurrentCentres;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regime.ComplaintRules;
import ua.cnap.portal.regime.ConsideringBody;

/**
 * Who of a centre may read and lead which appeals. A complaint about staff is the head's, one about the head is kept from
 * every head and led by the others to the mayor; nobody reads a complaint about oneself. A report of corruption is
 * read by the authorised alone, an executor reads what the resolution gave. Lists and pages ask by one condition.
 */
@ApplicationScoped
class AppealGuard {
    static final String READABLE = """
             a.centreId = :centre
             and (a.kind = CORRUPTION_REPORT and :authorised = true
                  or a.kind = STAFF_COMPLAINT
                     and (a.matter.aboutHead = true and :leads = true or a.matter.aboutHead = false and :directs = true)
                  or a.kind not in (CORRUPTION_REPORT, STAFF_COMPLAINT) and :leads = true
                  or a.kind <> CORRUPTION_REPORT
                     and exists (select b from Appeal b join b.executors e where b.id = a.id and e.login = :login))
             and (a.kind <> STAFF_COMPLAINT
                  or (a.matter.aboutHead = false or :directs = false) and a.description.accused <> :login
                     and locate(:stem, a.aboutWords) = 0)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    Rights rights;

    @Inject
    CurrentCentres centres;

    /**
     * What decides which appeals somebody may read.
     *
     * @param person who reads
     * @param authorised whether to prevent corruption
     * @param leads whether they lead appeals
     * @param directs whether they direct the centre: the head, or who acts for the head
     */
    record Reader(StaffMember person, boolean authorised, boolean leads, boolean directs) {
        /** Gives a query with the condition of readable appeals what it asks for. */
        <T> TypedQuery<T> ask(TypedQuery<T> query) {
            return query.setParameter("centre", person.centreId())
                    .setParameter("authorised", authorised)
                    .setParameter("leads", leads)
                    .setParameter("directs", directs)
                    .setParameter("login", person.login())
                    .setParameter("stem", " " + NamedPerson.stem(person.fullName()));
        }
    }

    /** Somebody of a centre as a reader of appeals. */
    Reader reader(StaffMember person) {
        return new Reader(
                person, isAuthorised(person), rights.may(person, Right.APPEAL), rights.may(person, Right.DIRECT));
    }

    private boolean isAuthorised(StaffMember person) {
        return centres.get()
                .find(person.centreId())
                .filter(centre -> ComplaintRules.of(centre).corruptionOfficers().contains(person.login()))
                .isPresent();
    }

    /**
     * An appeal that somebody may read.
     *
     * @throws NotFound when they may not, as if there were none
     */
    Appeal readable(StaffMember person, long id) {
        return reader(person)
                .ask(entities.createQuery("select a from Appeal a where a.id = :key and " + READABLE, Appeal.class))
                .setParameter("key", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The same, which nobody else changes until the caller's transaction ends.
     *
     * @throws NotFound when they may not read it
     * @throws NotPermitted when they may read it, but not make this move
     */
    Appeal lock(StaffMember person, long id, AppealMove move) {
        appeals.lock(id);
        Appeal appeal = readable(person, id);
        if (!leads(person, appeal, move)) {
            rights.demand(person, right(appeal, move));
        }
        return appeal;
    }

    /** Whether somebody who may read an appeal may make this move. */
    boolean leads(StaffMember person, Appeal appeal, AppealMove move) {
        return move == AppealMove.ANSWER || appeal.kind().isConfidential() || rights.may(person, right(appeal, move));
    }

    /** Resolutions on what the head considers are the head's; everything else is done by who leads appeals. */
    private static Right right(Appeal appeal, AppealMove move) {
        boolean ofHead = move == AppealMove.RESOLVE || appeal.kind().isAboutStaff();
        return ofHead && appeal.body() == ConsideringBody.HEAD ? Right.DIRECT : Right.APPEAL;
    }
}

package ua.cnap.portal.consideration;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.AppealFile;
import ua.cnap.portal.appeal.AppealFiles;
import ua.cnap.portal.appeal.AppealMove;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.duty.StaffEntry;
import ua.cnap.portal.duty.StaffList;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.regime.AppealKind;
import ua.cnap.portal.undersigned.AppealSignatures;

/** The office reads the appeals of its centre: each only what is theirs to read. */
@Stateless
public class ReadingAppeals {
    private static final String LINES = """
            select new ua.cnap.portal.consideration.AppealLine(a.id, a.kind, a.number.label, a.state,
                   a.term.receivedAt, a.term.actBy, a.appellant.name)
            """;
    private static final int SIZE = 25;
    private static final int SOON_DAYS = 3;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AppealGuard guard;

    @Inject
    Rights rights;

    @Inject
    ProlongedTerms terms;

    @Inject
    AppealSignatures signatures;

    @Inject
    StaffList staff;

    @Inject
    AppealFiles files;

    @Inject
    Clock clock;

    /**
     * A page of the appeals that somebody may read.
     *
     * @param kind of one kind, nothing for all
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public Page<AppealLine> list(StaffMember person, AppealGroup group, Optional<AppealKind> kind, int page) {
        AppealGuard.Reader reader = guard.reader(person);
        String from = " from Appeal a where " + AppealGuard.READABLE + " and " + group.condition()
                + (kind.isPresent() ? " and a.kind = :kind" : "");
        long total = of(reader, group, kind, entities.createQuery("select count(a)" + from, Long.class))
                .getSingleResult();
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int shown = Math.min(Math.max(1, page), last);
        List<AppealLine> rows = of(
                        reader, group, kind, entities.createQuery(LINES + from + group.order(), AppealLine.class))
                .setFirstResult((shown - 1) * SIZE)
                .setMaxResults(SIZE)
                .getResultList();
        return new Page<>(rows, shown, SIZE, total);
    }

    private <T> TypedQuery<T> of(
            AppealGuard.Reader reader, AppealGroup group, Optional<AppealKind> kind, TypedQuery<T> query) {
        LocalDate today = LocalDate.now(clock);
        reader.ask(query);
        kind.ifPresent(one -> query.setParameter("kind", one));
        if (group.condition().contains(":today")) {
            query.setParameter("today", today);
        }
        if (group.condition().contains(":soon")) {
            query.setParameter("soon", today.plusDays(SOON_DAYS));
        }
        return query;
    }

    /** What somebody may read of the appeals about a case, the last that came first. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<AppealLine> ofCase(StaffMember person, long caseId) {
        return guard.reader(person)
                .ask(entities.createQuery(
                        LINES + " from Appeal a where a.description.caseId = :about and " + AppealGuard.READABLE
                                + " order by a.id desc",
                        AppealLine.class))
                .setParameter("about", caseId)
                .setMaxResults(SIZE)
                .getResultList();
    }

    /** Whether somebody leads appeals at all, or only reads those that a resolution gives. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public boolean isLeading(StaffMember person) {
        return rights.may(person, Right.APPEAL);
    }

    /**
     * Everything about an appeal.
     *
     * @throws NotFound when they may not read it
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public AppealDossier open(StaffMember person, long id) {
        Appeal appeal = guard.readable(person, id);
        String accused = staff.find(person.centreId(), appeal.description().accused())
                .map(StaffEntry::fullName)
                .orElse("");
        return new AppealDossier(
                appeal,
                appeal.entries(),
                appeal.files(),
                appeal.executors(),
                Stream.of(AppealMove.values())
                        .filter(move -> move.isPossibleFrom(appeal.state()))
                        .filter(move ->
                                move != AppealMove.PROLONG || !appeal.term().isProlonged())
                        .filter(move -> guard.leads(person, appeal, move))
                        .toList(),
                terms.longest(appeal),
                signatures.find(id),
                accused);
    }

    /**
     * A file of an appeal by its place.
     *
     * @throws NotFound when they may not read it, or there is no such file
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public AppealFile file(StaffMember person, long id, int place) {
        return files.get(guard.readable(person, id), place);
    }
}

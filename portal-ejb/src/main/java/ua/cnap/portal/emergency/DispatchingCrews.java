package ua.cnap.portal.emergency;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.appeal.Appeal;
import ua.cnap.portal.appeal.AppealRefused;
import ua.cnap.portal.appeal.Appeals;
import ua.cnap.portal.consideration.ConsideringAppeals;
import ua.cnap.portal.consideration.SeenAppeal;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regime.AppealKind;

/**
 * Those at the telephone 90-10-10 send crews to accidents and note when each is mended. Both are moves of the appeal
 * too, so that its log, its letters and its right are the same as everywhere.
 */
@Stateless
public class DispatchingCrews {
    private static final int MOST = 200;
    /** So much of what happened is told to the utility. */
    private static final int LONGEST_GIST = 2_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ConsideringAppeals considering;

    @Inject
    Appeals appeals;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /**
     * Sends a crew: the utility becomes the executor and is told the address by letter.
     *
     * @throws AppealRefused when something is missing, or the appeal has changed meanwhile
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void send(StaffMember person, SeenAppeal seen, TypedCrew typed) {
        typed.demandComplete();
        Appeal appeal = demand(person, appeals.lock(seen.id()));
        String executor = typed.mailbox().isEmpty() ? typed.utility() : typed.utility() + "; " + typed.mailbox();
        considering.resolve(person, seen, task(appeal, typed), executor, List.of());
        Dispatch before = entities.find(Dispatch.class, seen.id());
        if (before == null) {
            entities.persist(new Dispatch(seen.id(), typed, now()));
        } else {
            before.send(typed, now());
        }
    }

    private static String task(Appeal appeal, TypedCrew typed) {
        String gist = appeal.matter().gist();
        return Stream.of(
                        typed.utility() + ", " + typed.crew(),
                        appeal.matter().place(),
                        gist.substring(0, Math.min(gist.length(), LONGEST_GIST)),
                        appeal.appellant().phone())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Notes that an accident is mended and who called was told.
     *
     * @param doneAt when it was mended: after the call and not later than now
     * @param told how the caller was told, where the portal does not do it itself
     * @throws AppealRefused when something is missing or wrong, nobody was sent, or the appeal has changed meanwhile
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void done(StaffMember person, SeenAppeal seen, Optional<Instant> doneAt, String outcome, String told) {
        Appeal appeal = demand(person, appeals.lock(seen.id()));
        Instant moment = doneAt.filter(at -> !at.isAfter(now()))
                .filter(at -> !at.isBefore(appeal.term().receivedAt().truncatedTo(ChronoUnit.MINUTES)))
                .orElseThrow(() -> AppealRefused.without("doneAt"));
        considering.answer(person, seen, outcome, told, List.of());
        Optional.ofNullable(entities.find(Dispatch.class, seen.id()))
                .orElseThrow(() -> AppealRefused.without("crew"))
                .done(moment);
    }

    /** The accidents that are not mended yet, the longest known first. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<OpenEmergency> open(StaffMember person) {
        rights.demand(person, Right.APPEAL);
        return entities.createQuery("""
                        select new ua.cnap.portal.emergency.OpenEmergency(a.id, a.number.label, a.term.receivedAt,
                               a.matter.place, a.matter.gist, d.utility, d.crew, d.sentAt)
                          from Appeal a left join Dispatch d on d.appealId = a.id
                         where a.centreId = :centre and a.kind = EMERGENCY
                           and a.state in (REGISTERED, IN_WORK, TRANSFERRED)
                         order by a.term.receivedAt, a.id
                        """, OpenEmergency.class)
                .setParameter("centre", person.centreId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Who was sent to an accident, nothing before. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public Optional<SentCrew> find(StaffMember person, long appealId) {
        demand(person, appeals.get(appealId));
        return Optional.ofNullable(entities.find(Dispatch.class, appealId)).map(Dispatch::seen);
    }

    /** Finds nothing but an accident of the centre, and only for who leads appeals. */
    private Appeal demand(StaffMember person, Appeal appeal) {
        rights.demand(person, Right.APPEAL);
        if (appeal.kind() != AppealKind.EMERGENCY || !appeal.centreId().equals(person.centreId())) {
            throw new NotFound();
        }
        return appeal;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package ua.cnap.portal.breach;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.casework.CaseFile;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.MakingMove;
import ua.cnap.portal.duty.NotPermitted;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.regulation.Regulations;

/**
 * Who reads a case reports a breach of the provider to the head, who is told by letter at once and says what came of it
 * where the regulation demands it, the deputy mayor gets the letter too.
 */
@Stateless
public class ReportingBreaches {
    /** The longest text, in characters. */
    public static final int LONGEST = 1000;

    private static final int MOST_LISTED = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseRecords cases;

    @Inject
    MakingMove making;

    @Inject
    Rights rights;

    @Inject
    Regulations regulations;

    @Inject
    Clock clock;

    @Inject
    Event<BreachReported> reported;

    /**
     * Reports a breach. The same sent again by the same clerk is reported once.
     *
     * @param kind name of what is reported
     * @param typed what was seen
     * @throws NotFound when the clerk's centre has no such case
     * @throws BreachRefused when it is not said what is wrong
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void report(StaffMember clerk, long caseId, String kind, String typed) {
        CaseFile file = making.lock(caseId);
        cases.demand(clerk, Right.READ, caseId);
        BreachKind known = BreachKind.named(kind).orElseThrow(BreachRefused::withoutKind);
        String words = words(typed);
        boolean again = breaches(caseId).stream()
                .anyMatch(breach -> !breach.isSettled() && breach.says(known, words, clerk.fullName()));
        if (!again) {
            entities.persist(new Breach(file, known, words, clerk.fullName(), clock.instant()));
            mailboxes(regulations.of(file.centreId()))
                    .forEach(mailbox -> reported.fire(new BreachReported(caseId, mailbox)));
        }
    }

    private static List<String> mailboxes(Regulation regulation) {
        Map<String, String> known = regulation.mailboxes();
        List<String> told = new ArrayList<>(List.of(known.getOrDefault("headEmail", "")));
        if (regulation.reportsViolations()) {
            told.add(known.getOrDefault("deputyMayorEmail", ""));
        }
        return told.stream().filter(mailbox -> !mailbox.isEmpty()).toList();
    }

    /** What was reported about a case that the clerk may read, the first first. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<Breach> of(StaffMember clerk, long caseId) {
        return cases.isReadableBy(clerk, caseId) ? breaches(caseId) : List.of();
    }

    /** What is open in the centre, the last reported first; for the head, or who acts for the head. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public List<BreachLine> open(StaffMember head) {
        if (!rights.may(head, Right.DIRECT)) {
            return List.of();
        }
        return entities.createQuery("""
                        select new ua.cnap.portal.breach.BreachLine(b, c.number, c.service.providerName)
                          from Breach b join CaseFile c on c.id = b.caseId
                         where b.centreId = :centre and b.settledAt is null order by b.id desc
                        """, BreachLine.class)
                .setParameter("centre", head.centreId())
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /**
     * Says what came of a report; what was settled already stays as it was.
     *
     * @throws NotFound when the centre has no such report
     * @throws NotPermitted when it is not the head
     * @throws BreachRefused when it is not said what came of it
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, CENTRE_WORKER})
    public void settle(StaffMember head, long breachId, String typed) {
        Breach breach = Optional.ofNullable(entities.find(Breach.class, breachId, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.centreId().equals(head.centreId()))
                .orElseThrow(NotFound::new);
        rights.demand(head, Right.DIRECT);
        if (!breach.isSettled()) {
            breach.settle(words(typed), head.fullName(), clock.instant());
        }
    }

    private static String words(String typed) {
        String words = PlainText.line(typed);
        if (words.isEmpty()) {
            throw BreachRefused.withoutWords();
        }
        if (words.length() > LONGEST) {
            throw BreachRefused.tooLong(LONGEST);
        }
        return words;
    }

    private List<Breach> breaches(long caseId) {
        return entities.createQuery("select b from Breach b where b.caseId = :case order by b.id", Breach.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}

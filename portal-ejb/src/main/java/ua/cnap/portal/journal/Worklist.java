package ua.cnap.portal.journal;

import java.time.LocalDate;
import java.util.Map;

/** What a clerk works through (робочі списки, R-124): the cases that wait for the same next action, or are due. */
public enum Worklist {
    /** Not closed, and in the clerk's hands or under the clerk's control. */
    MINE("c.id in (select g.caseId from CaseCharge g where g.open = true"
            + " and (g.holderLogin = :me or g.controllerLogin = :me))"),
    /** Taken in the unit where the clerk works. */
    MY_UNIT(""),
    /** Not closed, and in nobody's hands. */
    FREE("c.status not in (ISSUED, SENT, WITHDRAWN, ARCHIVED, TACIT_CONSENT) and not exists"
            + " (select g.caseId from CaseCharge g where g.caseId = c.id and g.holderLogin is not null)"),
    /** Registered and not handed over to the provider yet; what the centre itself provides is not handed over. */
    TO_HAND_OVER("c.status = REGISTERED and c.origin.providedHere = false"),
    /** Handed over and not confirmed by the provider. */
    NOT_RECEIVED("c.status = HANDED_OVER"),
    /** The provider decides. */
    IN_WORK("c.status = IN_WORK"),
    /** The result is collected at a unit and has not been sent there. */
    TO_UNIT("c.status = AWAITS_TRANSIT"),
    /** The result is on its way to the unit, or back to the centre. */
    IN_TRANSIT("c.status in (IN_TRANSIT, RETURNING)"),
    /** The result waits for the applicant. */
    TO_ISSUE("c.status = READY"),
    /** Without a result, and due today or tomorrow. */
    DUE_TOMORROW(Worklist.UNDECIDED + " and c.terms.dueOn >= :today and c.terms.dueOn <= :tomorrow"),
    /** Without a result, and due today or within the next three days. */
    DUE_SOON(Worklist.UNDECIDED + " and c.terms.dueOn >= :today and c.terms.dueOn <= :soon"),
    /** Without a result, and the last day has passed. */
    OVERDUE(Worklist.UNDECIDED + " and c.terms.dueOn < :today"),
    /** The term of the decision stands still. */
    STOPPED("c.status = PAUSED"),
    /** The applicant is asked to mend the package. */
    WAITING_FOR_APPLICANT("exists (select r.id from CorrectionRequest r where r.caseId = c.id and r.state = OPEN)"),
    /** A supplement came and waits to be looked at. */
    SUPPLEMENTED("exists (select r.id from CorrectionRequest r where r.caseId = c.id and r.state = ANSWERED)"),
    /** Withdrawn, and the originals are not with the applicant yet. */
    WITHDRAWN("c.status in (RECALLED, RECALL_PASSED, ORIGINALS_CAME)"),
    /** The result was not taken within two months. */
    UNCLAIMED("c.status = READY and exists (select d.id from CaseDeadline d where d.caseId = c.id"
            + " and d.centreId = c.centreId and d.kind = COLLECTION and d.metAt is null and d.dueOn < :today)");

    private static final String UNDECIDED = "c.status in (REGISTERED, HANDED_OVER, IN_WORK)";
    private static final int SOON_DAYS = 3;

    private final String condition;

    Worklist(String condition) {
        this.condition = condition;
    }

    /** The condition in the words of a query; what it compares with is put among the values. */
    String condition(LocalDate today, JournalReader reader, Map<String, Object> values) {
        if (this == MY_UNIT) {
            return reader.ownUnit(values);
        }
        if (condition.contains(":me")) {
            values.put("me", reader.login());
        }
        if (condition.contains(":today")) {
            values.put("today", today);
        }
        if (condition.contains(":tomorrow")) {
            values.put("tomorrow", today.plusDays(1));
        }
        if (condition.contains(":soon")) {
            values.put("soon", today.plusDays(SOON_DAYS));
        }
        return condition;
    }
}

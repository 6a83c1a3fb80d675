package ua.cnap.portal.control;

import static ua.cnap.portal.casework.RoutingAction.ARCHIVED;
import static ua.cnap.portal.casework.RoutingAction.ARRIVED;
import static ua.cnap.portal.casework.RoutingAction.HANDED_OVER;
import static ua.cnap.portal.casework.RoutingAction.INVENTORY_SENT;
import static ua.cnap.portal.casework.RoutingAction.ISSUED;
import static ua.cnap.portal.casework.RoutingAction.KEPT_HERE;
import static ua.cnap.portal.casework.RoutingAction.NO_ORIGINALS;
import static ua.cnap.portal.casework.RoutingAction.ORIGINALS_CAME;
import static ua.cnap.portal.casework.RoutingAction.ORIGINALS_RETURNED;
import static ua.cnap.portal.casework.RoutingAction.RECEIVED;
import static ua.cnap.portal.casework.RoutingAction.REFUSAL_CAME;
import static ua.cnap.portal.casework.RoutingAction.REFUSAL_MADE;
import static ua.cnap.portal.casework.RoutingAction.REGISTERED;
import static ua.cnap.portal.casework.RoutingAction.RESULT_CAME;
import static ua.cnap.portal.casework.RoutingAction.RESULT_MADE;
import static ua.cnap.portal.casework.RoutingAction.RETURNED_FOR_ARCHIVE;
import static ua.cnap.portal.casework.RoutingAction.SENT;
import static ua.cnap.portal.casework.RoutingAction.TACIT_CONSENT;
import static ua.cnap.portal.casework.RoutingAction.TAKEN_ELECTRONICALLY;
import static ua.cnap.portal.casework.RoutingAction.TOLD;
import static ua.cnap.portal.casework.RoutingAction.TOLD_OF_ORIGINALS;
import static ua.cnap.portal.casework.RoutingAction.WITHDRAWAL_PASSED;
import static ua.cnap.portal.casework.RoutingAction.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ua.cnap.portal.casework.RoutingAction;

/** The terms in the life of a case (строки), each with who answers for it, what starts it and what meets it. */
public enum DeadlineKind {
    /** Передати суб'єкту надання: the same or the next working day, as the centre's regulation says. */
    HANDOVER(Responsible.CENTRE, EnumSet.of(REGISTERED), EnumSet.of(HANDED_OVER)),
    /** Надіслати опис of a package that came by post: the next working day of the centre. */
    INVENTORY(Responsible.CENTRE, EnumSet.of(REGISTERED), EnumSet.of(INVENTORY_SENT)),
    /** Отримання суб'єктом надання: unconfirmed after a working day. */
    RECEIPT(Responsible.PROVIDER, EnumSet.of(HANDED_OVER), EnumSet.of(RECEIVED)),
    /** Прийняти рішення: the term of the service, or thirty calendar days; a refusal meets it as well. */
    DECISION(
            Responsible.PROVIDER,
            EnumSet.of(REGISTERED),
            EnumSet.of(RESULT_CAME, REFUSAL_CAME, RESULT_MADE, REFUSAL_MADE, TACIT_CONSENT)),
    /** Мовчазна згода: ten working days from the end of the term (Law 2806-IV). */
    SILENCE(
            Responsible.PROVIDER,
            EnumSet.of(REGISTERED),
            EnumSet.of(RESULT_CAME, REFUSAL_CAME, RESULT_MADE, REFUSAL_MADE, TACIT_CONSENT)),
    /** Повідомити заявника on the day the outgoing package came. */
    NOTICE(Responsible.CENTRE, Starts.ready(), EnumSet.of(TOLD, ISSUED, SENT)),
    /** Незатребуваний результат: after two months it goes by post. */
    COLLECTION(Responsible.APPLICANT, Starts.ready(), EnumSet.of(ISSUED, SENT, ARCHIVED, RETURNED_FOR_ARCHIVE)),
    /** Зберігання результату of an applicant without address and contacts: three months, then the archive. */
    KEEPING(Responsible.APPLICANT, Starts.ready(), EnumSet.of(ISSUED, SENT, ARCHIVED, RETURNED_FOR_ARCHIVE)),
    /** Оскаржити відмову: thirty calendar days from the day the applicant learnt of it (Law 2073-IX, art. 80). */
    COMPLAINT(
            Responsible.APPLICANT,
            EnumSet.of(TOLD, ISSUED, SENT, TAKEN_ELECTRONICALLY),
            EnumSet.noneOf(RoutingAction.class)),
    /** Передати відкликання суб'єкту надання: the next working day. */
    WITHDRAWAL_PASSING(Responsible.CENTRE, EnumSet.of(WITHDRAWN), EnumSet.of(WITHDRAWAL_PASSED)),
    /** Повернути оригінали: the provider's next working day after the withdrawal came. */
    ORIGINALS_RETURN(Responsible.PROVIDER, EnumSet.of(WITHDRAWAL_PASSED), EnumSet.of(ORIGINALS_CAME, NO_ORIGINALS)),
    /** Повідомити заявника про оригінали on the day they came. */
    ORIGINALS_NOTICE(Responsible.CENTRE, EnumSet.of(ORIGINALS_CAME), EnumSet.of(TOLD_OF_ORIGINALS, ORIGINALS_RETURNED));

    /** What several terms begin with. */
    private static final class Starts {
        /** The result waits for the applicant: in the centre, or at the unit they chose, once it has come there. */
        static Set<RoutingAction> ready() {
            return EnumSet.of(RESULT_CAME, REFUSAL_CAME, RESULT_MADE, REFUSAL_MADE, ARRIVED, KEPT_HERE);
        }
    }

    private final Responsible responsible;
    private final Set<RoutingAction> starts;
    private final Set<RoutingAction> ends;

    DeadlineKind(Responsible responsible, Set<RoutingAction> starts, Set<RoutingAction> ends) {
        this.responsible = responsible;
        this.starts = starts;
        this.ends = ends;
    }

    /** Who answers for it. */
    public Responsible responsible() {
        return responsible;
    }

    /** Whether this action begins the term. */
    public boolean startsWith(RoutingAction action) {
        return starts.contains(action);
    }

    /** Whether this action meets the term; a withdrawal ends every term. */
    public boolean endsWith(RoutingAction action) {
        return ends.contains(action) || action == WITHDRAWN;
    }

    /** Whether it runs no longer than the case; a complaint can be filed after it as well. */
    public boolean endsWithCase() {
        return this != COMPLAINT;
    }

    /** Whether the centre or the provider keeps it, so that its end is warned of and passing it is a violation. */
    public boolean isKeptByStaff() {
        return responsible != Responsible.APPLICANT;
    }

    /** The steps by which its end is warned of: nobody is told of the end of the time to complain. */
    public List<EscalationStep> steps() {
        if (this == COMPLAINT) {
            return List.of();
        }
        return isKeptByStaff() ? List.of(EscalationStep.values()) : List.of(EscalationStep.LATE);
    }

    /** Whether it stands still while the decision is stopped. */
    boolean standsStillWithDecision() {
        return this == DECISION || this == SILENCE;
    }
}

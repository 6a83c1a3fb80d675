package ua.cnap.portal.casework;

import static ua.cnap.portal.casework.CaseStatus.AWAITS_TRANSIT;
import static ua.cnap.portal.casework.CaseStatus.HANDED_OVER;
import static ua.cnap.portal.casework.CaseStatus.IN_TRANSIT;
import static ua.cnap.portal.casework.CaseStatus.IN_WORK;
import static ua.cnap.portal.casework.CaseStatus.ORIGINALS_CAME;
import static ua.cnap.portal.casework.CaseStatus.PAUSED;
import static ua.cnap.portal.casework.CaseStatus.READY;
import static ua.cnap.portal.casework.CaseStatus.RECALLED;
import static ua.cnap.portal.casework.CaseStatus.RECALL_PASSED;
import static ua.cnap.portal.casework.CaseStatus.REGISTERED;
import static ua.cnap.portal.casework.CaseStatus.RETURNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.regulation.Unclaimed;

/**
 * The moves of a case (рух справи): from which states each is allowed, where it leads, and what has to be said about
 * it. The whole life of a case is this table.
 */
public enum CaseMove {
    /** Передати суб'єкту надання: at once, not later than the next working day. */
    HAND_OVER(EnumSet.of(REGISTERED), HANDED_OVER, RoutingAction.HANDED_OVER),
    /** Відмітка про отримання суб'єктом надання, with the name of the responsible officer. */
    RECEIVE(EnumSet.of(HANDED_OVER), IN_WORK, RoutingAction.RECEIVED, Particular.PERSON),
    /** Прийняти вихідний пакет with the result. */
    TAKE_RESULT(EnumSet.of(IN_WORK), READY, RoutingAction.RESULT_CAME),
    /** Прийняти вихідний пакет with a refusal, whose ground is of the card and whose reasons cite the law. */
    TAKE_REFUSAL(EnumSet.of(IN_WORK), READY, RoutingAction.REFUSAL_CAME, Particular.GROUND, Particular.REASONS),
    /** Надати послугу в центрі: the administrator is the provider and makes the result at once. */
    GIVE_HERE(EnumSet.of(REGISTERED), READY, RoutingAction.RESULT_MADE),
    /** Відмовити в центрі: the same with a refusal. */
    REFUSE_HERE(EnumSet.of(REGISTERED), READY, RoutingAction.REFUSAL_MADE, Particular.GROUND, Particular.REASONS),
    /** Надіслати до підрозділу the outgoing package that the applicant collects there, with its transit list. */
    DISPATCH(
            EnumSet.of(AWAITS_TRANSIT),
            IN_TRANSIT,
            RoutingAction.DISPATCHED,
            Particular.PLACE,
            Particular.TRANSIT_LIST),
    /** Отримати в підрозділі: from now on it waits for the applicant; the provider may have brought it there itself. */
    ARRIVE(EnumSet.of(AWAITS_TRANSIT, IN_TRANSIT), READY, RoutingAction.ARRIVED, Particular.PLACE),
    /** Видати в центрі what was meant for a unit: the applicant collects it here after all. */
    KEEP_HERE(EnumSet.of(AWAITS_TRANSIT), READY, RoutingAction.KEPT_HERE),
    /** Повернути до центру what lies at a unit and was not collected there, with its transit list. */
    RETURN_TO_CENTRE(
            EnumSet.of(READY), RETURNING, RoutingAction.RETURNED_TO_CENTRE, Particular.PLACE, Particular.TRANSIT_LIST),
    /** Отримати назад у центрі: from now on it is handed out, posted or archived here. */
    COME_BACK(EnumSet.of(RETURNING), READY, RoutingAction.CAME_BACK, Particular.PLACE),
    /** Повідомити заявника on the day the package came, in the way they chose, where no letter could tell. */
    TELL(EnumSet.of(READY), READY, RoutingAction.TOLD, Particular.WAY),
    /** Видати: to a person whose identity document was shown. */
    ISSUE(EnumSet.of(READY), CaseStatus.ISSUED, RoutingAction.ISSUED, Particular.PERSON, Particular.DOCUMENT),
    /** Отримано в електронній формі by the applicant, who chose this way: the portal notes it. */
    TAKE_ELECTRONICALLY(EnumSet.of(READY), CaseStatus.ISSUED, RoutingAction.TAKEN_ELECTRONICALLY),
    /** Надіслати поштою, with the number of the parcel. */
    SEND(EnumSet.of(READY), CaseStatus.SENT, RoutingAction.SENT, Particular.TRACK_NUMBER),
    /** Відкликати заяву that nobody but the centre has yet. */
    WITHDRAW(EnumSet.of(REGISTERED), CaseStatus.WITHDRAWN, RoutingAction.WITHDRAWN),
    /** Відкликати заяву after the hand-over, until the decision: the provider is to be told. */
    RECALL(EnumSet.of(HANDED_OVER, IN_WORK, PAUSED), RECALLED, RoutingAction.WITHDRAWN),
    /** Передати відкликання суб'єкту надання: not later than the next working day. */
    PASS_RECALL(EnumSet.of(RECALLED), RECALL_PASSED, RoutingAction.WITHDRAWAL_PASSED),
    /** Прийняти оригінали that the provider returns not later than the next working day. */
    TAKE_ORIGINALS(EnumSet.of(RECALL_PASSED), ORIGINALS_CAME, RoutingAction.ORIGINALS_CAME, Particular.PERSON),
    /** Записати, що оригіналів не було: everything was filed as files or copies. */
    NO_ORIGINALS(EnumSet.of(RECALL_PASSED), CaseStatus.WITHDRAWN, RoutingAction.NO_ORIGINALS),
    /** Повідомити заявника on the day the originals came. */
    TELL_OF_ORIGINALS(EnumSet.of(ORIGINALS_CAME), ORIGINALS_CAME, RoutingAction.TOLD_OF_ORIGINALS, Particular.WAY),
    /** Повернути оригінали to a person whose identity document was shown. */
    RETURN_ORIGINALS(
            EnumSet.of(ORIGINALS_CAME),
            CaseStatus.WITHDRAWN,
            RoutingAction.ORIGINALS_RETURNED,
            Particular.PERSON,
            Particular.DOCUMENT),
    /** Зупинити строк on a ground of law. */
    PAUSE(EnumSet.of(IN_WORK), PAUSED, RoutingAction.PAUSED, Particular.LEGAL_GROUND, Particular.REASONS),
    /** Поновити строк when the reason is gone. */
    RESUME(EnumSet.of(PAUSED), IN_WORK, RoutingAction.RESUMED, Particular.REASONS),
    /** Продовжити строк to a later day, on a ground of law (Law 2073-IX, art. 42). */
    EXTEND(
            EnumSet.of(IN_WORK),
            IN_WORK,
            RoutingAction.EXTENDED,
            Particular.UNTIL,
            Particular.LEGAL_GROUND,
            Particular.REASONS),
    /** Передати до архіву a result that nobody took for three months and nobody can be told of. */
    ARCHIVE(EnumSet.of(READY), CaseStatus.ARCHIVED, RoutingAction.ARCHIVED, Particular.PLACE),
    /** Повернути суб'єкту надання such a result, where the regulation of the centre has the provider keep it. */
    RETURN_FOR_ARCHIVE(EnumSet.of(READY), CaseStatus.ARCHIVED, RoutingAction.RETURNED_FOR_ARCHIVE, Particular.PERSON),
    /** Очікувати засідання колегіального органу after the term; the portal notes it. */
    AWAIT_MEETING(IN_WORK, RoutingAction.AWAITS_MEETING),
    /** Мовчазна згода: the portal notes that the term and ten working days passed in silence (Law 2806-IV). */
    CONSENT_BY_SILENCE(
            EnumSet.of(REGISTERED, HANDED_OVER, IN_WORK), CaseStatus.TACIT_CONSENT, RoutingAction.TACIT_CONSENT),
    /** Отримання етапу by the officer of a further provider of a service with several. */
    TAKE_STAGE(IN_WORK, RoutingAction.STAGE_TAKEN, Particular.STAGE, Particular.PERSON),
    /** Відмітка про проходження етапу with what came of it. */
    PASS_STAGE(IN_WORK, RoutingAction.STAGE_PASSED, Particular.STAGE, Particular.CONCLUSION),
    /** Повернення на доопрацювання to the stage that the technology card has repeated when defects are found. */
    SEND_BACK(IN_WORK, RoutingAction.STAGE_SENT_BACK, Particular.STAGE, Particular.CONCLUSION),
    /** Перешкода that the provider tells of in time, with the day on which the result can be expected. */
    NOTE_OBSTACLE(IN_WORK, RoutingAction.OBSTACLE_NOTED, Particular.OBSTACLE, Particular.EXPECTED_ON),
    /** Запит адміністратора про хід розгляду. */
    ENQUIRE(EnumSet.of(HANDED_OVER, IN_WORK, PAUSED), RoutingAction.ENQUIRED, Particular.QUESTION),
    /** Відповідь суб'єкта надання на запит. */
    ANSWER(EnumSet.of(HANDED_OVER, IN_WORK, PAUSED), RoutingAction.ANSWERED, Particular.ANSWER),
    /** Повідомити про недоліки пакета and ask to mend them; the term runs on. */
    ASK_CORRECTIONS(
            EnumSet.of(REGISTERED, HANDED_OVER, IN_WORK, PAUSED), RoutingAction.CORRECTIONS_ASKED, Particular.DEFECTS),
    /** Скасувати запит на виправлення that turned out not to be needed. */
    CANCEL_CORRECTIONS(EnumSet.of(REGISTERED, HANDED_OVER, IN_WORK, PAUSED), RoutingAction.CORRECTIONS_CANCELLED),
    /** Подати доповнення: additional and replacing documents and corrected answers, until the decision. */
    SUPPLEMENT(EnumSet.of(REGISTERED, HANDED_OVER, IN_WORK, PAUSED), RoutingAction.SUPPLEMENTED, Particular.SUPPLEMENT),
    /** Прийняти доповнення after a look at what came. */
    ACCEPT_SUPPLEMENT(EnumSet.of(REGISTERED, HANDED_OVER, IN_WORK, PAUSED), RoutingAction.SUPPLEMENT_ACCEPTED);

    private static final Set<CaseMove> WITH_A_FORM_OF_THEIR_OWN = EnumSet.of(
            TAKE_STAGE,
            PASS_STAGE,
            SEND_BACK,
            NOTE_OBSTACLE,
            ENQUIRE,
            ANSWER,
            AWAIT_MEETING,
            CONSENT_BY_SILENCE,
            ASK_CORRECTIONS,
            CANCEL_CORRECTIONS,
            SUPPLEMENT,
            ACCEPT_SUPPLEMENT,
            DISPATCH,
            ARRIVE,
            RETURN_TO_CENTRE,
            COME_BACK,
            TAKE_ELECTRONICALLY);

    private static final Set<CaseMove> OF_WHO_HOLDS_THE_PACKAGE = EnumSet.of(ISSUE, SEND, ARCHIVE, RETURN_FOR_ARCHIVE);

    private static final Set<CaseMove> TO_THE_CENTRE_AFTER_ALL = EnumSet.of(KEEP_HERE, COME_BACK);

    private final Set<CaseStatus> from;
    private final CaseStatus to;
    private final RoutingAction action;
    private final List<Particular> particulars;

    /** A move that leaves the case in its state. */
    CaseMove(CaseStatus state, RoutingAction action, Particular... particulars) {
        this(EnumSet.of(state), state, action, particulars);
    }

    /** A move that leaves the case in whichever of these states it is. */
    CaseMove(Set<CaseStatus> states, RoutingAction action, Particular... particulars) {
        this(states, null, action, particulars);
    }

    CaseMove(Set<CaseStatus> from, CaseStatus to, RoutingAction action, Particular... particulars) {
        this.from = from;
        this.to = to;
        this.action = action;
        this.particulars = List.of(particulars);
    }

    /**
     * The moves that a case in this state can make.
     *
     * @param providedHere whether the centre's administrator is the provider, so that nothing is handed over
     */
    public static List<CaseMove> from(CaseStatus status, boolean providedHere) {
        Set<CaseMove> others = providedHere ? EnumSet.of(HAND_OVER) : EnumSet.of(GIVE_HERE, REFUSE_HERE);
        return Stream.of(values())
                .filter(move -> move.isAllowedFrom(status) && !others.contains(move))
                .toList();
    }

    /** The move with this name, if there is one. */
    public static Optional<CaseMove> named(String name) {
        return Stream.of(values()).filter(move -> move.name().equals(name)).findFirst();
    }

    /**
     * Whether the move is made as it stands here; others belong to a stage, an enquiry
     * or an obstacle besides the case, or are the portal's own.
     */
    public boolean isPlain() {
        return !WITH_A_FORM_OF_THEIR_OWN.contains(this);
    }

    /** Whether the regulation of the centre knows the move: withdrawals through it, and where unclaimed results go. */
    boolean isKnownTo(Regulation regulation) {
        boolean byProvider = regulation.unclaimed().map(Unclaimed::then).stream()
                .anyMatch(Unclaimed.Target.RETURN_TO_PROVIDER_FOR_ARCHIVE::equals);
        return switch (this) {
            case WITHDRAW, RECALL -> regulation.withdrawal();
            case ARCHIVE -> !byProvider;
            case RETURN_FOR_ARCHIVE -> byProvider;
            default -> true;
        };
    }

    /** Whether the outgoing package is taken in hand for it, so that only those can who work where it lies. */
    public boolean takesPackage() {
        return OF_WHO_HOLDS_THE_PACKAGE.contains(this);
    }

    /** Whether the applicant collects in the centre from now on what was meant for a unit. */
    boolean endsInCentre() {
        return TO_THE_CENTRE_AFTER_ALL.contains(this);
    }

    /** Whether a case in this state can make the move. */
    public boolean isAllowedFrom(CaseStatus status) {
        return from.contains(status);
    }

    /** Where the move leads a case that is in this state. */
    public CaseStatus to(CaseStatus state) {
        return to == null ? state : to;
    }

    /** What must be said about it, in the order of a form. */
    public List<Particular> particulars() {
        return particulars;
    }

    /** What somebody of the centre has to be allowed for it. */
    public Right right() {
        return switch (this) {
            case HAND_OVER, RECEIVE, PASS_RECALL -> Right.CARRY;
            case TELL, ISSUE, TELL_OF_ORIGINALS, RETURN_ORIGINALS -> Right.ISSUE;
            default -> Right.PROCESS;
        };
    }

    /** What the routing sheet says was done. */
    public RoutingAction action() {
        return action;
    }
}

package ua.cnap.portal.incontainer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.control.DeadlineState;
import ua.cnap.portal.control.ReadingDeadlines;
import ua.cnap.portal.escalation.ControllingTerms;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;

/** What tests of terms do with a case: register it, move it, read its terms, let the timer run. */
@ApplicationScoped
public class ControlledCase {
    static final String CENTRE = "it-control";
    static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    /** The head of the same centre, to whom violations are reported. */
    static final StaffMember HEAD = new StaffMember(
            "it-control-head",
            "Остапчук Надія Григорівна",
            CENTRE,
            CENTRE,
            Set.of(StaffRole.ADMINISTRATOR, StaffRole.HEAD));

    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final Map<Particular, String> LAWFUL = Map.of(
            Particular.LEGAL_GROUND, "ст. 42 Закону № 2073-IX",
            Particular.REASONS, "Потрібен висновок, ст. 42",
            Particular.PERSON, "Литвин Софія Андріївна",
            Particular.DOCUMENT, "паспорт 001234567",
            Particular.WAY, "телефоном",
            Particular.PLACE, "архів центру, шафа 3");

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "ReadingDeadlines!ua.cnap.portal.control.ReadingDeadlines")
    ReadingDeadlines terms;

    @EJB(lookup = EJB + "ControllingTerms!ua.cnap.portal.escalation.ControllingTerms")
    ControllingTerms controlling;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    void open() {
        counter.open();
        counter.publish("control-services.json", "silent-card.json", "collegial-card.json", "termless-card.json");
    }

    long registered(String service) {
        UUID draft = counter.draft(DemoPeople.CITIZEN, service, CENTRE);
        return counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen").caseId();
    }

    long inWork(String service) {
        long id = registered(service);
        move(id, CaseMove.HAND_OVER);
        move(id, CaseMove.RECEIVE);
        return id;
    }

    CaseDossier dossier(long id) {
        return As.CLERK.call(() -> reading.open(CLERK, id, "uk"));
    }

    List<DeadlineState> terms(long id) {
        return As.CLERK.call(() -> terms.of(CLERK, id));
    }

    DeadlineState term(long id, DeadlineKind kind) {
        return terms(id).stream()
                .filter(term -> term.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    void move(long id, CaseMove move) {
        move(id, move, Map.of());
    }

    void move(long id, CaseMove move, Map<Particular, String> said) {
        Map<Particular, String> all = new EnumMap<>(LAWFUL);
        all.putAll(said);
        int seen = dossier(id).routing().size();
        As.CLERK.call(() -> {
            moving.move(CLERK, id, seen, move, all);
            return id;
        });
    }

    /** Lets the timer run until no term waits for its step, as it does in the course of some minutes. */
    void control() {
        long before = -1;
        long waiting = waiting();
        while (waiting > 0 && waiting != before) {
            controlling.control();
            before = waiting;
            waiting = waiting();
        }
    }

    private long waiting() {
        return registry.count(
                "select count(*) from control_deadline where met_at is null and next_step_at <= ?::timestamptz",
                MovedClock.now().toString());
    }
}

package ua.cnap.portal.incontainer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.identity.ProviderOfficer;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.provider.AskingProvider;
import ua.cnap.portal.provider.OfficerCase;
import ua.cnap.portal.provider.OfficerFile;
import ua.cnap.portal.provider.ReadingHandedCase;
import ua.cnap.portal.provider.WorkingOnCase;
import ua.cnap.portal.routing.KeepingMeetings;
import ua.cnap.portal.routing.StageState;

/** Cases that several providers consider side by side, and what their officers and the clerk do with them. */
@ApplicationScoped
public class RoutedCase {
    private static final String EJB = "java:global/portal/portal-ejb/";
    static final String CENTRE = "it-routed";
    static final String SERVICE = "77-05";
    static final String NEWEST = """
            select max(v.version) from catalogue_card_version v
              join catalogue_service s on s.id = v.service_id where s.code = '77-05'
            """;
    static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    static final ProviderOfficer MAIN = officer("Савчук Роман Вікторович", "improve", CENTRE);
    static final ProviderOfficer COLLEAGUE = officer("Мороз Інна Петрівна", "improve", CENTRE);
    static final ProviderOfficer NETWORKS = officer("Климчук Богдан Юрійович", "networks", CENTRE);
    static final ProviderOfficer COMMITTEE = officer("Войтович Світлана Романівна", "exec", CENTRE);
    static final OfficerFile PERMIT =
            new OfficerFile("dozvil.pdf", "%PDF-1.7\nдозвіл".getBytes(StandardCharsets.UTF_8));

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "ReadingHandedCase!ua.cnap.portal.provider.ReadingHandedCase")
    ReadingHandedCase handed;

    @EJB(lookup = EJB + "WorkingOnCase!ua.cnap.portal.provider.WorkingOnCase")
    WorkingOnCase working;

    @EJB(lookup = EJB + "AskingProvider!ua.cnap.portal.provider.AskingProvider")
    AskingProvider asking;

    @EJB(lookup = EJB + "KeepingMeetings!ua.cnap.portal.routing.KeepingMeetings")
    KeepingMeetings meetings;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    /** Publishes the service that goes this way; no meeting is announced. */
    void open() {
        counter.open();
        if (registry.count("select count(*) from catalogue_service where code = '77-05'") == 0) {
            counter.publish("routed.json", "routed-card.json");
        }
        noMeetings();
    }

    void noMeetings() {
        registry.change("delete from centre_meeting where centre_id = ?", CENTRE);
    }

    static ProviderOfficer officer(String name, String provider, String centre) {
        return new ProviderOfficer(name, provider, Optional.of(centre));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Kyiv"));
    }

    Receipt filed() {
        UUID draft = counter.draft(DemoPeople.CITIZEN, SERVICE, CENTRE);
        return counter.fileSigned(DemoPeople.CITIZEN, draft, "citizen");
    }

    long registered() {
        return filed().caseId();
    }

    long handedOver() {
        long id = registered();
        move(id, CaseMove.HAND_OVER);
        return id;
    }

    /** Everything but the outgoing package. */
    void leadToTheEnd(long id) {
        if (dossier(id).status() == CaseStatus.REGISTERED) {
            move(id, CaseMove.HAND_OVER);
        }
        announce(today());
        receive(MAIN, id);
        receive(NETWORKS, id);
        pass(MAIN, id, 2);
        pass(NETWORKS, id, 3);
        receive(COMMITTEE, id);
        pass(COMMITTEE, id, 4);
    }

    void announce(LocalDate day) {
        As.CLERK.call(() -> {
            meetings.enter(CLERK, "exec", day, 1);
            return day;
        });
    }

    void receive(ProviderOfficer officer, long id) {
        As.OFFICER.call(() -> {
            working.receive(officer, id);
            return id;
        });
    }

    void pass(ProviderOfficer officer, long id, int number) {
        As.OFFICER.call(() -> {
            working.pass(officer, id, number, "Зауважень немає", List.of());
            return id;
        });
    }

    void sendBack(ProviderOfficer officer, long id, int number) {
        As.OFFICER.call(() -> {
            working.sendBack(officer, id, number, "Уточніть площу");
            return id;
        });
    }

    void passFor(long id, int number) {
        As.CLERK.call(() -> {
            asking.pass(CLERK, id, number, "Надійшло листом");
            return id;
        });
    }

    void send(ProviderOfficer officer, long id) {
        As.OFFICER.call(() -> {
            working.sendResult(officer, id, List.of(PERMIT));
            return id;
        });
    }

    void refuse(long id, String ground, String reasons) {
        As.OFFICER.call(() -> {
            working.sendRefusal(MAIN, id, ground, reasons, List.of());
            return id;
        });
    }

    void obstacle(long id, LocalDate expected) {
        As.OFFICER.call(() -> {
            working.noteObstacle(MAIN, id, "Чекаємо на висновок", expected);
            return id;
        });
    }

    void answer(ProviderOfficer officer, long id, long enquiry, String words) {
        As.OFFICER.call(() -> {
            working.answer(officer, id, enquiry, words);
            return id;
        });
    }

    void move(long id, CaseMove move) {
        move(id, move, Map.of());
    }

    void move(long id, CaseMove move, Map<Particular, String> said) {
        int seen = dossier(id).routing().size();
        As.CLERK.call(() -> {
            moving.move(CLERK, id, seen, move, said);
            return id;
        });
    }

    CaseDossier dossier(long id) {
        return As.CLERK.call(() -> reading.open(CLERK, id, "uk"));
    }

    StageState stage(long id, int number) {
        return As.CLERK.call(() -> asking.read(CLERK, id)).stages().stream()
                .filter(stage -> stage.number() == number)
                .findFirst()
                .orElseThrow();
    }

    List<String> standings(long id) {
        return As.CLERK.call(() -> asking.read(CLERK, id)).stages().stream()
                .map(stage -> stage.number() + " " + stage.standing())
                .toList();
    }

    List<String> actions(long id) {
        return dossier(id).routing().stream()
                .map(entry -> entry.action().name())
                .toList();
    }

    OfficerCase open(ProviderOfficer officer, long id) {
        return As.OFFICER.call(() -> handed.open(officer, id));
    }
}

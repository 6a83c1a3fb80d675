package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.cabinet.OwnCases;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.submission.Draft;
import ua.cnap.portal.submission.FillingApplication;
import ua.cnap.portal.submission.PackageToSign;
import ua.cnap.portal.submission.PreparingPackage;
import ua.cnap.portal.submission.Saved;
import ua.cnap.portal.supplement.AskingCorrections;
import ua.cnap.portal.supplement.CaseCorrections;
import ua.cnap.portal.supplement.SupplementingCase;
import ua.cnap.portal.supplement.TakingSupplement;
import ua.cnap.portal.supplement.TypedMark;
import ua.cnap.portal.supplement.TypedSupplement;

/** A package that was filed, and what clerk and applicant do about what is wrong with it; each test has its own. */
@Dependent
public class SupplementedCase {
    private static final String EJB = "java:global/portal/portal-ejb/";
    static final String CENTRE = "it-usual";
    static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);
    static final StaffMember COLLEAGUE = new StaffMember("Мельник Тарас Петрович", CENTRE);
    static final StaffMember STRANGER = new StaffMember("Бондар Ірина Олегівна", "it-formats");
    static final TypedMark WRONG_TEXT = new TypedMark("matter.text", "WRONG", "Не вказано, яку довідку");
    static final TypedMark WRONG_PLAN = new TypedMark("plan", "WRONG", "Скан нечіткий");

    @EJB(lookup = EJB + "AskingCorrections!ua.cnap.portal.supplement.AskingCorrections")
    AskingCorrections asking;

    @EJB(lookup = EJB + "SupplementingCase!ua.cnap.portal.supplement.SupplementingCase")
    SupplementingCase supplementing;

    @EJB(lookup = EJB + "TakingSupplement!ua.cnap.portal.supplement.TakingSupplement")
    TakingSupplement taking;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "FillingApplication!ua.cnap.portal.submission.FillingApplication")
    FillingApplication filling;

    @EJB(lookup = EJB + "PreparingPackage!ua.cnap.portal.submission.PreparingPackage")
    PreparingPackage preparing;

    @EJB(lookup = EJB + "ReadingJournal!ua.cnap.portal.journal.ReadingJournal")
    ReadingJournal journal;

    @EJB(lookup = EJB + "OwnCases!ua.cnap.portal.cabinet.OwnCases")
    OwnCases cabinet;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    private UUID application;
    private long caseId;

    /** Files an application with an attached plan. */
    void open() {
        counter.open();
        application = counter.draft(DemoPeople.CITIZEN, Counter.SERVICE, CENTRE);
        counter.attach(DemoPeople.CITIZEN, application, "plan", "план.pdf");
        caseId = counter.fileSigned(DemoPeople.CITIZEN, application, "citizen").caseId();
    }

    UUID application() {
        return application;
    }

    long caseId() {
        return caseId;
    }

    boolean isAskedInCabinet() {
        return As.CITIZEN.call(() -> cabinet.list(DemoPeople.CITIZEN, 1)).rows().stream()
                .filter(line -> line.filed().caseId() == caseId)
                .findFirst()
                .orElseThrow()
                .asked();
    }

    void ask(TypedMark... marks) {
        ask(CLERK, seen(), marks);
    }

    void ask(StaffMember clerk, int seen, TypedMark... marks) {
        As.CLERK.call(() -> {
            asking.ask(clerk, caseId, seen, List.of(marks));
            return caseId;
        });
    }

    void take(StaffMember clerk, Map<String, String> brought) {
        Map<String, String> typed = new HashMap<>(
                Map.of("channel", "COUNTER", "signer", "Шевченко Ганна Іванівна", "document", "паспорт 001234567"));
        typed.putAll(brought);
        As.CLERK.call(() -> {
            taking.take(clerk, caseId, seen(), new TypedSupplement(typed));
            return caseId;
        });
    }

    void supplement(String text) {
        ask(WRONG_TEXT);
        Draft draft = begin();
        answer(draft, text);
        file(id(draft), signed(id(draft)));
    }

    Draft begin() {
        return As.CITIZEN.call(() -> supplementing.begin(DemoPeople.CITIZEN, application));
    }

    Draft open(UUID draft) {
        return As.CITIZEN.call(() -> filling.open(DemoPeople.CITIZEN, draft));
    }

    void answer(Draft draft, String text) {
        assertThat(save(draft, "matter", Map.of("matter.text", List.of(text))).refusal())
                .isEmpty();
    }

    Saved save(Draft draft, String section, Map<String, List<String>> posted) {
        return As.CITIZEN.call(() -> filling.save(
                DemoPeople.CITIZEN,
                id(draft),
                section,
                posted,
                open(id(draft)).application().version()));
    }

    byte[] signed(UUID draft) {
        return Counter.detached(DemoPeople.key("citizen"), counter.prepare(DemoPeople.CITIZEN, draft));
    }

    PackageToSign prepared(Draft draft) {
        return As.CITIZEN.call(() -> preparing.prepared(DemoPeople.CITIZEN, id(draft)));
    }

    UUID file(UUID draft, byte[] signature) {
        return As.CITIZEN.call(() -> supplementing.file(DemoPeople.CITIZEN, draft, signature));
    }

    CaseDossier dossier() {
        return As.CLERK.call(() -> reading.open(CLERK, caseId, "uk"));
    }

    int seen() {
        return (int) registry.count("select count(*) from casework_routing_entry where case_id = ?", caseId);
    }

    CaseCorrections corrections() {
        return As.CLERK.call(() -> asking.read(CLERK, caseId));
    }

    CaseCorrections own() {
        return As.CITIZEN.call(() -> supplementing.read(DemoPeople.CITIZEN, application));
    }

    long letters(String kind) {
        return registry.count("select count(*) from notification_letter where case_id = ? and kind = ?", caseId, kind);
    }

    List<Long> listed(Worklist list) {
        JournalQuery query = new JournalQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(list),
                Optional.empty(),
                Optional.empty(),
                JournalOrder.NEWEST,
                1);
        return As.CLERK.call(() -> journal.read(CLERK, query)).stream()
                .map(JournalEntry::id)
                .toList();
    }

    void move(CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            moving.move(CLERK, caseId, seen(), move, said);
            return caseId;
        });
    }

    static UUID id(Draft draft) {
        return draft.application().id();
    }
}

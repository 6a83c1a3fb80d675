package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.catalogue.ImportingCatalogue;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.control.DeadlineState;
import ua.cnap.portal.control.ReadingDeadlines;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.importing.CatalogueFile;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.intake.IntakeOffer;
import ua.cnap.portal.intake.TakingPackage;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.receipt.PrintingCase;
import ua.cnap.portal.regulation.Amendment;
import ua.cnap.portal.regulation.AmendmentFindings;
import ua.cnap.portal.regulation.EditingRegulation;
import ua.cnap.portal.regulation.Editor;
import ua.cnap.portal.regulation.RegulationSheet;
import ua.cnap.portal.regulation.Setting;

/** A centre of its own for a test of regulations: imported, edited, with cases taken at its counter. */
@ApplicationScoped
public class RegulatedCentre {
    static final Editor ADMINISTRATOR = new Editor("Демченко Ірина Миколаївна", Optional.empty());
    static final String REASON = "рішення ради від 20.11.2026 № 5";
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final Map<Particular, String> LAWFUL = Map.of(
            Particular.PERSON, "Литвин Софія Андріївна",
            Particular.REASONS, "ст. 9 Закону 5203-VI",
            Particular.PLACE, "шафа 3");

    @EJB(lookup = EJB + "ImportingCatalogue!ua.cnap.portal.catalogue.ImportingCatalogue")
    ImportingCatalogue importing;

    @EJB(lookup = EJB + "EditingRegulation!ua.cnap.portal.regulation.EditingRegulation")
    EditingRegulation editing;

    @EJB(lookup = EJB + "TakingPackage!ua.cnap.portal.intake.TakingPackage")
    TakingPackage taking;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "PrintingCase!ua.cnap.portal.receipt.PrintingCase")
    PrintingCase printing;

    @EJB(lookup = EJB + "ReadingDeadlines!ua.cnap.portal.control.ReadingDeadlines")
    ReadingDeadlines terms;

    @Inject
    Counter counter;

    /** Opens a new centre with these rules, which gives the service of the tests. */
    String open(String config) {
        String id = "it-reg-" + UUID.randomUUID();
        enter(id, entry(id, config));
        return id;
    }

    static String entry(String id, String config) {
        return """
                {"id": "%s", "name": "Центр зі своїм регламентом", "shortName": "Регламент", "address": "м. Київ",
                 "subunits": [{"id": "%s-1", "kind": "TERRITORIAL_UNIT", "name": "Північний підрозділ"}],
                 "config": %s}""".formatted(id, id, config);
    }

    /** Imports the entry of a centre. */
    void enter(String id, String entry) {
        counter.open();
        String parcel = """
                {"centres": [%s], "approvedLists": [
                  {"centre": "%s", "approvedBy": "рішення ради", "validFrom": "2026-01-01", "services": ["77-01"]}]}
                """.formatted(entry, id);
        List<CatalogueFile> files = List.of(new CatalogueFile("centre.json", parcel.getBytes(StandardCharsets.UTF_8)));
        As.PORTAL_ADMINISTRATOR.call(() -> importing.publish(files));
    }

    RegulationSheet sheet(String centre) {
        return sheet(As.PORTAL_ADMINISTRATOR, centre);
    }

    RegulationSheet sheet(As role, String centre) {
        return role.call(() -> editing.read(ADMINISTRATOR, centre));
    }

    AmendmentFindings examine(String centre, Amendment amendment) {
        return As.PORTAL_ADMINISTRATOR.call(() -> editing.examine(ADMINISTRATOR, centre, amendment));
    }

    void takeBack(String centre, long edition, long seen) {
        As.PORTAL_ADMINISTRATOR.call(() -> {
            editing.takeBack(ADMINISTRATOR, centre, edition, seen, "помилка");
            return centre;
        });
    }

    /** What the screen of intake offers. */
    IntakeOffer offer(StaffMember clerk) {
        return As.CLERK.call(() -> taking.open(clerk, Counter.SERVICE));
    }

    /** What an editor sends who sees the regulation as it is and changes these settings. */
    Amendment amendment(String centre, LocalDate holdsFrom, Map<Setting, List<String>> typed) {
        return new Amendment(
                typed, Optional.of(holdsFrom), REASON, sheet(centre).revision());
    }

    void change(String centre, LocalDate holdsFrom, Map<Setting, List<String>> typed) {
        publish(ADMINISTRATOR, centre, amendment(centre, holdsFrom, typed));
    }

    void publish(Editor editor, String centre, Amendment amendment) {
        As.PORTAL_ADMINISTRATOR.call(() -> {
            editing.publish(editor, centre, amendment);
            return centre;
        });
    }

    /** Takes a package at the counter. */
    long take(StaffMember clerk, Map<String, String> besides) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "kind", "CITIZEN",
                "code", "3300602269",
                "name", "Шевченко Ганна Іванівна",
                "phone", "0980163513",
                "address", "м. Київ, вул. Перевірна, 1",
                "channel", "COUNTER",
                "notify", "PHONE",
                "deliver", "IN_PERSON",
                "document.0", "COPY"));
        typed.putAll(besides);
        IntakeForm form = new IntakeForm(UUID.randomUUID(), Counter.SERVICE, typed);
        Optional<Long> taken = As.CLERK.call(() -> taking.take(clerk, form));
        assertThat(form.problems()).isEmpty();
        return taken.orElseThrow();
    }

    CaseDossier dossier(StaffMember clerk, long id) {
        return As.CLERK.call(() -> reading.open(clerk, id, "uk"));
    }

    /** By what code a case is followed. */
    String feedbackOf(StaffMember clerk, long id) {
        return As.CLERK.call(() -> printing.receipt(clerk, id)).code().grouped();
    }

    void move(StaffMember clerk, long id, CaseMove move, Map<Particular, String> besides) {
        Map<Particular, String> said = new EnumMap<>(LAWFUL);
        said.putAll(besides);
        int seen = dossier(clerk, id).routing().size();
        As.CLERK.call(() -> {
            moving.move(clerk, id, seen, move, said);
            return id;
        });
    }

    void move(StaffMember clerk, long id, CaseMove... moves) {
        for (CaseMove move : moves) {
            move(clerk, id, move, Map.of());
        }
    }

    Optional<DeadlineState> term(StaffMember clerk, long id, DeadlineKind kind) {
        return As.CLERK.call(() -> terms.of(clerk, id)).stream()
                .filter(term -> term.kind() == kind)
                .findFirst();
    }

    static StaffMember clerkOf(String centre) {
        return new StaffMember("Коваленко Олена Іванівна", centre);
    }

    static LocalDate today() {
        return Instant.now().atZone(KyivClock.ZONE).toLocalDate();
    }
}

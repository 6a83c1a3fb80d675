package ua.cnap.portal.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ua.cnap.portal.submission.DeliveryChoice;

/** Cases as clerks see them, for tests of papers. */
public final class DossierFixture {
    public static final Instant REGISTERED_AT = Instant.parse("2026-11-20T08:15:00Z");

    private DossierFixture() {}

    /** A granted case whose result waits to be posted, with these entries after the registration. */
    public static CaseDossier granted(RoutingEntry... entries) {
        return new CaseDossier(
                7,
                "ЗД-2026-00007",
                "zdolbuniv",
                new ServedBy("06-01", "Призначення субсидії", 1, "Управління соціального захисту"),
                new Applicant("CITIZEN", "Ґалаґан Євген Їжакович", "M", "35705, м. Здолбунів, вул. Шкільна, 1", null),
                new CaseTerms(
                        "10 днів",
                        LocalDate.of(2026, 11, 30),
                        "",
                        "",
                        "безоплатно",
                        BigDecimal.ZERO,
                        new DeliveryChoice("поштою", "поштою", false, "")),
                CaseStatus.READY,
                SignatureState.ON_PAPER,
                "",
                "",
                null,
                REGISTERED_AT,
                PackageOrigin.takenBy(Channel.COUNTER, false, null),
                "Коваленко Олена Іванівна",
                "",
                new Inventory(List.of(new InventoryLine(1, "Заява", DocumentForm.ORIGINAL))),
                List.of(new PackageDocument(
                        DocumentKind.RESULT, "Рішення про призначення субсидії", "рішення.pdf", UUID.randomUUID())),
                entries.length == 0 ? List.of(entry(RoutingAction.REGISTERED, "")) : List.of(entries),
                Decision.granted(),
                null,
                List.of());
    }

    /** An entry of the routing sheet. */
    public static RoutingEntry entry(RoutingAction action, String details) {
        return new RoutingEntry(REGISTERED_AT, action, "Коваленко Олена Іванівна", details, "", "");
    }
}

package ua.cnap.portal.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.cnap.portal.submission.DeliveryChoice;

/** Cases for tests of their rules. */
final class CaseFileFixture {
    static final Instant REGISTERED_AT = Instant.parse("2026-11-20T08:15:00Z");

    private CaseFileFixture() {}

    static CaseFile registered() {
        return registered(PackageOrigin.portal(UUID.randomUUID(), 1, false));
    }

    /** A case that the administrator decides, being the provider. */
    static CaseFile providedHere() {
        return registered(PackageOrigin.takenBy(Channel.COUNTER, true, null));
    }

    /** A case whose applicant collects the result at a unit of the centre. */
    static CaseFile collectedAtUnit() {
        return registered(PackageOrigin.portal(UUID.randomUUID(), 1, false), "zdolbuniv-1");
    }

    private static CaseFile registered(PackageOrigin origin) {
        return registered(origin, "");
    }

    private static CaseFile registered(PackageOrigin origin, String collectionUnit) {
        CaseTerms terms = new CaseTerms(
                "10 днів",
                LocalDate.of(2026, 11, 30),
                "",
                "",
                "безоплатно",
                BigDecimal.ZERO,
                new DeliveryChoice("телефоном", "особисто", false, collectionUnit));
        SignatureFinding finding =
                new SignatureFinding(SignatureState.VALID, "VALID", "OK", "{}", "", "", REGISTERED_AT);
        IncomingPackage incoming = new IncomingPackage(
                origin,
                "",
                "",
                new ServedBy("06-01", "Призначення субсидії", 1, "Управління соціального захисту"),
                new Applicant("INDIVIDUAL", "Шевченко Ганна Петрівна", "F", "", null),
                terms,
                List.of(),
                List.of(new InventoryLine(1, "Заява", DocumentForm.ELECTRONIC)),
                Optional.of(finding),
                "uk");
        return CaseFile.open("zdolbuniv", CaseNumber.of("ЗД-{year}-{number:5}", 2026, "", 7), incoming, REGISTERED_AT);
    }

    /** A case that went this way. */
    static CaseFile after(CaseMove... moves) {
        return after(registered(), moves);
    }

    /** The case after these moves. */
    static CaseFile after(CaseFile file, CaseMove... moves) {
        Instant at = REGISTERED_AT;
        for (CaseMove move : moves) {
            at = at.plusSeconds(3600);
            file.move(move, everything(), "Коваленко Олена Іванівна", at);
        }
        return file;
    }

    private static String said(Particular particular) {
        return switch (particular) {
            case UNTIL -> "2026-12-30";
            case LEGAL_GROUND -> "ст. 42 Закону № 2073-IX";
            default -> "Сказано: " + particular;
        };
    }

    /** All that any move asks to be said. */
    static Said everything() {
        Map<Particular, String> words = new EnumMap<>(Particular.class);
        for (Particular particular : Particular.values()) {
            words.put(particular, said(particular));
        }
        return new Said(words);
    }
}

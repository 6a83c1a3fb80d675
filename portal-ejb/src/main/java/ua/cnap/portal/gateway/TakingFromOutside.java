package ua.cnap.portal.gateway;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.casework.CaseRecords;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.identity.StaffRole;
import ua.cnap.portal.intake.FormUsedAlready;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.intake.IntakeOffer;
import ua.cnap.portal.intake.IntakeProblem;
import ua.cnap.portal.intake.RegisteringIntake;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.kernel.Settings;

/**
 * Takes packages that came through the unified state portal: judged by the card and the regulation like those at the
 * counter, with the same numbers, journal, terms and letters. Sent again under the same number it is the same case.
 */
@Stateless
public class TakingFromOutside {
    private static final String DOCUMENT = "document.";
    private static final String ACTOR = "Єдиний державний вебпортал електронних послуг";

    @Inject
    Settings settings;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    RegisteringIntake registering;

    @Inject
    CaseRecords cases;

    /**
     * Takes a package.
     *
     * @param key the key of the installation for other systems
     * @throws NotFound when the key is not that one, or there is no such centre or service
     * @throws FormUsedAlready when something else was sent under this number before
     */
    @PermitAll
    public PassedOn take(String key, String centreId, OutsidePackage sent) {
        if (!opensWith(key) || catalogue.findCentre(centreId).isEmpty()) {
            throw new NotFound();
        }
        StaffMember system = new StaffMember("gateway", ACTOR, centreId, centreId, Set.of(StaffRole.ADMINISTRATOR));
        String service = line(sent.service());
        IntakeOffer offer = registering.offer(system, service);
        IntakeForm form = new IntakeForm(formOf(centreId, sent), service, typed(sent, offer));
        if (line(sent.number()).isBlank()) {
            form.refuse("external.number", "needed.external.number");
        }
        Optional<Long> taken = registering.take(system, form);
        List<IntakeProblem> problems =
                form.problems().stream().map(problem -> named(problem, offer)).toList();
        return new PassedOn(taken.map(id -> cases.dossier(id).number()).orElse(""), problems);
    }

    /** The other system knows its own fields, and a document by its id, not by its place on the screen of intake. */
    private static IntakeProblem named(IntakeProblem problem, IntakeOffer offer) {
        String field = IntStream.range(0, offer.documents().size())
                .filter(place -> problem.field().equals(DOCUMENT + place))
                .mapToObj(place -> "documents." + offer.documents().get(place).id())
                .findFirst()
                .orElseGet(() -> named(problem.field()));
        return new IntakeProblem(field, problem.messageKey(), problem.arguments());
    }

    private static String named(String field) {
        return switch (field) {
            case "kind", "code", "name", "address", "phone", "email" -> "applicant." + field;
            case "notify", "deliver" -> field + "By";
            case "external.number" -> "number";
            default -> field;
        };
    }

    /** Of an installation without a key nobody has the right one. */
    private boolean opensWith(String key) {
        return settings.gatewayKey()
                .filter(own -> MessageDigest.isEqual(
                        own.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private static UUID formOf(String centreId, OutsidePackage sent) {
        String name = String.join("\n", "gateway", centreId, line(sent.number()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> typed(OutsidePackage sent, IntakeOffer offer) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "channel", Channel.STATE_PORTAL.name(),
                "external.number", line(sent.number()),
                "notify", line(sent.notifyBy()),
                "deliver", line(sent.deliverBy()),
                "note", line(sent.note())));
        Optional.ofNullable(sent.applicant()).ifPresent(applicant -> {
            typed.put("kind", line(applicant.kind()));
            typed.put("code", line(applicant.code()));
            typed.put("name", line(applicant.name()));
            typed.put("address", line(applicant.address()));
            typed.put("phone", line(applicant.phone()));
            typed.put("email", line(applicant.email()));
        });
        Map<String, String> documents = Optional.ofNullable(sent.documents()).orElse(Map.of());
        List<RequiredDocument> asked = offer.documents();
        for (int place = 0; place < asked.size(); place++) {
            typed.put(DOCUMENT + place, line(documents.get(asked.get(place).id())));
        }
        return typed;
    }

    private static String line(String sent) {
        return sent == null ? "" : sent;
    }
}

package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.centre.UnitKind;

/**
 * The regulation of a centre (регламент центру) as the rules of the portal ask for it; where the centre's entry is silent
 * or cannot be read, what the law sets. {@link Setting} describes each of them to people.
 *
 * @param numbering how it numbers its cases
 * @param providedHere codes of the services of which its administrator is the provider
 * @param incompletePackage what it does with an incomplete package
 * @param supplementViaCentre whether supplements are filed through the centre only
 * @param mobile whether it has mobile workplaces
 * @param remote whether it has remote workplaces or units
 * @param starosta what starostas may take
 * @param handover when it hands cases over
 * @param ownHandover whether its own act says so, not the law alone
 * @param notifyChannels how it tells applicants, empty where its act names none
 * @param deliveryMethods how it hands results over, empty where its act names none
 * @param unclaimed what becomes of results that nobody takes, if its act sets it
 * @param withdrawal whether applications are withdrawn through it
 * @param ownWithdrawal whether its own act says so, not the law alone
 * @param repeatOnOldGrounds whether a repeated application is refused on grounds named before only
 * @param retention in which form it keeps cases
 * @param reportsViolations whether the deputy mayor is informed of violations
 * @param mailboxes addresses for the control of terms, by their keys in the entry
 * @param booking how it books visits
 * @param paymentPoints where a fee can be paid on its premises, empty where nothing is said
 * @param cardNotice in how many working days a provider prepares the change of a card; empty where in time
 */
public record Regulation(
        Numbering numbering,
        List<String> providedHere,
        IncompletePackage incompletePackage,
        boolean supplementViaCentre,
        boolean mobile,
        boolean remote,
        Starosta starosta,
        Handover handover,
        boolean ownHandover,
        List<NotifyChannel> notifyChannels,
        List<DeliveryMethod> deliveryMethods,
        Optional<Unclaimed> unclaimed,
        boolean withdrawal,
        boolean ownWithdrawal,
        boolean repeatOnOldGrounds,
        Retention retention,
        boolean reportsViolations,
        Map<String, String> mailboxes,
        BookingRules booking,
        List<PaymentPoint> paymentPoints,
        OptionalInt cardNotice) {
    /** What the law sets for a centre that says nothing. */
    public static Regulation ofLaw() {
        return of(MissingNode.getInstance(), false);
    }

    /** The regulation of a centre. */
    public static Regulation of(Centre centre) {
        return of(centre.config(), centre.subunits().stream().map(Unit::kind).anyMatch(Regulation::isRemote));
    }

    /**
     * Where applicants of a centre collect results: in the centre itself, and at its units of the kinds that its ways
     * of delivery name; a starosta's district is a place of the territory.
     */
    public static List<Unit> placesOfCollection(Centre centre) {
        List<DeliveryMethod> methods = of(centre).deliveryMethods();
        return centre.units().stream()
                .filter(unit -> switch (unit.kind()) {
                    case CENTRE -> true;
                    case TERRITORIAL_UNIT, STAROSTA_DISTRICT ->
                        methods.contains(DeliveryMethod.IN_PERSON_TERRITORIAL_UNIT);
                    case REMOTE_WORKPLACE -> methods.contains(DeliveryMethod.IN_PERSON_REMOTE_WORKPLACE);
                    case MOBILE -> false;
                })
                .toList();
    }

    private static boolean isRemote(UnitKind kind) {
        return kind == UnitKind.TERRITORIAL_UNIT || kind == UnitKind.REMOTE_WORKPLACE;
    }

    private static Regulation of(JsonNode config, boolean withUnits) {
        JsonNode written = config.path("handoverDeadline");
        return new Regulation(
                new Numbering(
                        numberFormat(config.path("caseNumberFormat")),
                        "SEPARATE".equals(config.path("caseNumbering").asText()),
                        texts(config.path("unitCodes"))),
                Written.strings(config.path("providedHere")),
                Written.constant(
                        IncompletePackage.class, config.path("incompletePackage"), IncompletePackage.HELP_ONLY),
                config.path("supplementOnlyViaCentre").asBoolean(),
                config.path("mobileWorkplaces").asBoolean(),
                config.path("remoteWorkplaces").asBoolean() || withUnits,
                Starosta.of(config.path("starosta")),
                Handover.of(written),
                written.has("unit"),
                Written.constants(NotifyChannel.class, config.path("notifyChannels")),
                Written.constants(DeliveryMethod.class, config.path("deliveryMethods")),
                Unclaimed.of(config.path("unclaimedRule")),
                config.path("applicationWithdrawal").asBoolean(true),
                config.path("applicationWithdrawal").asBoolean(),
                config.path("repeatRefusalOnlyOldGrounds").asBoolean(true),
                Written.constant(Retention.class, config.path("retentionAtCentre"), Retention.NOT_SPECIFIED),
                ReportDays.of(config.path("reports")).violations(),
                texts(config.path("escalation")),
                BookingRules.of(config),
                Written.constants(PaymentPoint.class, config.path("paymentPoints")),
                cardNotice(config.path("cardChangeNotice")));
    }

    private static String numberFormat(JsonNode written) {
        String format = written.asText();
        return format.contains("{year}") && format.contains("{number") ? format : Numbering.USUAL_FORMAT;
    }

    private static OptionalInt cardNotice(JsonNode written) {
        int days = written.path("value").asInt();
        return days > 0 ? OptionalInt.of(days) : OptionalInt.empty();
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}

package ua.cnap.portal.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;

/**
 * A centre that cases are made for.
 *
 * @param id its id
 * @param config what it set for itself
 * @param services what is given there, the most asked for first
 * @param clerks who works there
 */
record SeedCentre(String id, JsonNode config, List<SeedService> services, String[] clerks) {
    private static final Term NEXT_WORKING_DAY = new Term(1, TermUnit.WORKING_DAYS);

    String numberFormat() {
        return config.path("caseNumberFormat").asText("{year}-{number:5}");
    }

    boolean provides(SeedService service) {
        return service.route().isOfCentreAlone() || named("providedHere").contains(service.code());
    }

    private List<String> named(String field) {
        List<String> names = new ArrayList<>();
        config.path(field).forEach(name -> names.add(name.asText()));
        return names;
    }

    /** When the package has to be handed over, as the regulation writes it. */
    Term handover() {
        JsonNode written = config.path("handoverDeadline");
        boolean known =
                Set.of("SAME_DAY", "WORKING_DAYS").contains(written.path("unit").asText());
        return known
                ? new Term(
                        written.path("value").asInt(),
                        TermUnit.valueOf(written.path("unit").asText()))
                : NEXT_WORKING_DAY;
    }

    /** Whether the hand-over keeps to the days of the provider. */
    boolean handsOverByProvider() {
        return config.path("handoverDeadline").path("respectProviderSchedule").asBoolean();
    }

    /** After how many months a result that nobody took is posted, if the regulation says. */
    OptionalInt unclaimedMonths() {
        JsonNode months = config.path("unclaimedRule").path("postAfterMonths");
        return months.isInt() ? OptionalInt.of(months.asInt()) : OptionalInt.empty();
    }
}

package ua.cnap.portal.papers;

import java.time.Instant;
import java.util.List;

/**
 * What stands in a routing sheet (annex 3, R-207).
 *
 * @param centre the centre that keeps the case
 * @param caseNumber registration number of the case
 * @param registeredAt when the case was registered
 * @param serviceCode code of the service
 * @param serviceName name of the service
 * @param provider the provider (суб'єкт надання)
 * @param applicant the applicant (суб'єкт звернення)
 * @param stages what was done, in order
 * @param ahead the printed stages of the annex that are still to come, to be marked by hand
 */
public record RoutingSheetContent(
        CentreHeading centre,
        String caseNumber,
        Instant registeredAt,
        String serviceCode,
        String serviceName,
        String provider,
        String applicant,
        List<Stage> stages,
        List<String> ahead) {
    /** Keeps its own lists. */
    public RoutingSheetContent {
        stages = List.copyOf(stages);
        ahead = List.copyOf(ahead);
    }

    /**
     * A stage that is behind.
     *
     * @param at when, to the minute on paper
     * @param action what was done
     * @param details what was said about it, empty for nothing
     * @param documents documents that were handed over with it
     * @param responsible who did it
     */
    public record Stage(Instant at, String action, String details, List<String> documents, String responsible) {
        /** Keeps its own list. */
        public Stage {
            documents = List.copyOf(documents);
        }
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "RoutingSheetContent[" + caseNumber + "]";
    }
}

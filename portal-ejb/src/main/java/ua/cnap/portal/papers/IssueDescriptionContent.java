package ua.cnap.portal.papers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the description of the documents that are issued (опис видачі документів, annex 4, R-208).
 *
 * @param centre the centre that issues
 * @param caseNumber registration number of the case (вхідний №)
 * @param applicant the applicant (суб'єкт звернення)
 * @param serviceCode code of the service
 * @param serviceName name of the service
 * @param outcome what came of the case, in words (результат розгляду)
 * @param documents documents of the outgoing package; empty prints lines to write on
 * @param cameAt when the outgoing package was formed
 * @param issue that it was issued, when it was; else lines to write on are printed
 */
public record IssueDescriptionContent(
        CentreHeading centre,
        String caseNumber,
        String applicant,
        String serviceCode,
        String serviceName,
        String outcome,
        List<String> documents,
        Instant cameAt,
        Optional<Issue> issue) {
    /** Keeps its own list. */
    public IssueDescriptionContent {
        documents = List.copyOf(documents);
    }

    /**
     * The marks of issue and of receipt. What was posted was issued, but nobody signed for it yet.
     *
     * @param at when, to the minute on paper
     * @param administrator who issued it
     * @param receiver who took it and by which document, empty when it was posted
     * @param parcel number of the parcel, when it was posted
     */
    public record Issue(Instant at, String administrator, Optional<String> receiver, Optional<String> parcel) {}

    /** Own number of the description: a case has one outgoing package, so it is the number of the case with a mark. */
    String number() {
        return PaperWords.word("issue.number", caseNumber);
    }

    /** Keeps the applicant out of logs. */
    @Override
    public String toString() {
        return "IssueDescriptionContent[" + caseNumber + "]";
    }
}

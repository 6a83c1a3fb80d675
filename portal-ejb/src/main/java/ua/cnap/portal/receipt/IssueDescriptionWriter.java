package ua.cnap.portal.receipt;

import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.CaseStatus;
import ua.cnap.portal.casework.PackageDocument;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.IssueDescriptionContent;
import ua.cnap.portal.papers.IssueDescriptionPaper;
import ua.cnap.portal.papers.Paper;

/** Writes the description of the documents that are issued (опис видачі документів, R-208) from what the registry keeps. */
final class IssueDescriptionWriter {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.receipt.ReceiptWords", Locale.ROOT);
    private static final Set<CaseStatus> WITH_OUTGOING_PACKAGE =
            EnumSet.of(CaseStatus.READY, CaseStatus.ISSUED, CaseStatus.SENT);
    private static final Set<RoutingAction> ISSUES =
            EnumSet.of(RoutingAction.ISSUED, RoutingAction.SENT, RoutingAction.TAKEN_ELECTRONICALLY);

    private IssueDescriptionWriter() {}

    /** Whether there is an outgoing package that is issued or waits for it. */
    static boolean isFor(CaseDossier file) {
        return WITH_OUTGOING_PACKAGE.contains(file.status());
    }

    static Paper write(CaseDossier file, Centre centre) {
        return IssueDescriptionPaper.write(new IssueDescriptionContent(
                CentreHeading.of(centre),
                file.number(),
                file.applicant().name(),
                file.service().serviceCode(),
                file.service().serviceName(),
                outcome(file),
                documents(file),
                file.routing().get(file.routing().size() - 1).at(),
                issue(file)));
    }

    private static String outcome(CaseDossier file) {
        return file.isRefused()
                ? MessageFormat.format(
                        WORDS.getString("outcome.REFUSED"), file.decision().ground())
                : WORDS.getString("outcome.GRANTED");
    }

    private static List<String> documents(CaseDossier file) {
        return file.documents().stream()
                .filter(document -> document.kind().isOutgoing())
                .map(PackageDocument::title)
                .toList();
    }

    private static Optional<IssueDescriptionContent.Issue> issue(CaseDossier file) {
        return file.routing().stream()
                .filter(entry -> ISSUES.contains(entry.action()))
                .findFirst()
                .map(IssueDescriptionWriter::issue);
    }

    private static IssueDescriptionContent.Issue issue(RoutingEntry entry) {
        if (entry.action() == RoutingAction.TAKEN_ELECTRONICALLY) {
            String receiver = MessageFormat.format(WORDS.getString("takenElectronically"), entry.actor());
            return new IssueDescriptionContent.Issue(entry.at(), "", Optional.of(receiver), Optional.empty());
        }
        Optional<String> said = Optional.of(entry.details());
        boolean posted = entry.action() == RoutingAction.SENT;
        return new IssueDescriptionContent.Issue(
                entry.at(), entry.actor(), said.filter(receiver -> !posted), said.filter(parcel -> posted));
    }
}

package ua.cnap.portal.receipt;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import ua.cnap.portal.casework.CaseDossier;
import ua.cnap.portal.casework.InventoryLine;
import ua.cnap.portal.casework.RoutingAction;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.papers.CentreHeading;
import ua.cnap.portal.papers.Paper;
import ua.cnap.portal.papers.RoutingSheetContent;
import ua.cnap.portal.papers.RoutingSheetPaper;

/** Writes the routing sheet (лист про проходження справи, R-100, R-207) from what the registry keeps. */
final class RoutingSheetWriter {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("ua.cnap.portal.receipt.ReceiptWords", Locale.ROOT);

    /** The printed stages of annex 3 after the intake, each with the entries that mark it. */
    private static final List<List<RoutingAction>> PRINTED = List.of(
            List.of(RoutingAction.HANDED_OVER),
            List.of(RoutingAction.RESULT_CAME, RoutingAction.REFUSAL_CAME),
            List.of(RoutingAction.TOLD),
            List.of(RoutingAction.ISSUED, RoutingAction.SENT));

    private RoutingSheetWriter() {}

    static Paper write(CaseDossier file, Centre centre) {
        return RoutingSheetPaper.write(new RoutingSheetContent(
                CentreHeading.of(centre),
                file.number(),
                file.registeredAt(),
                file.service().serviceCode(),
                file.service().serviceName(),
                file.service().providerName(),
                file.applicant().name(),
                file.routing().stream().map(entry -> stage(entry, file)).toList(),
                ahead(file)));
    }

    private static List<String> ahead(CaseDossier file) {
        List<RoutingAction> behind =
                file.routing().stream().map(RoutingEntry::action).toList();
        return file.status().isFinal() || behind.contains(RoutingAction.WITHDRAWN)
                ? List.of()
                : PRINTED.stream()
                        .filter(stage -> Collections.disjoint(stage, behind))
                        .map(stage -> WORDS.getString("routing." + stage.get(0)))
                        .toList();
    }

    /** The documents are named where the case is handed over. */
    private static RoutingSheetContent.Stage stage(RoutingEntry entry, CaseDossier file) {
        List<String> handedOver = entry.action() == RoutingAction.HANDED_OVER
                ? file.inventory().stream().map(InventoryLine::title).toList()
                : List.of();
        return new RoutingSheetContent.Stage(
                entry.at(),
                WORDS.getString("routing." + entry.action()),
                entry.details(),
                handedOver,
                entry.actor().isEmpty() ? WORDS.getString("routing.portal") : entry.actor());
    }
}

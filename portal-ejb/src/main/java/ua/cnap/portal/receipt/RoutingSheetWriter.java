package ua.cnap.portal.receipt;

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
                file.routing().stream().map(entry -> stage(entry, file)).toList()));
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

package ua.cnap.portal.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.kernel.EachByItself;

/** Draws the reports that regulations ask for as soon as their period is over; the last one is made up for after a standstill. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DrawingReports {
    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReportBook book;

    @Inject
    Clock clock;

    /** Every hour, so that a day begins with the report of the one before. */
    @Schedule(hour = "*", minute = "7", timezone = "Europe/Kyiv", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @PermitAll
    public void draw() {
        LocalDate today = LocalDate.now(clock);
        for (Centre centre : catalogue.centres()) {
            List<ReportPeriod> due = ReportRule.of(centre).stream()
                    .filter(ReportRule::demanded)
                    .map(rule -> book.around(
                            centre, rule.span(), rule.lastBefore(today).to()))
                    .toList();
            EachByItself.work("Drawing a report", due, period -> book.draw(centre, period, ""));
        }
    }
}

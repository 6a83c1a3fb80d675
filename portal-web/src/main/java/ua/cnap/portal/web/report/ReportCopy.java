package ua.cnap.portal.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ua.cnap.portal.report.Report;
import ua.cnap.portal.web.table.TableCopy;
import ua.cnap.portal.web.ui.Sentences;

/** Hands out a report for spreadsheets: the same tables as the page, one below the other. */
@RequestScoped
class ReportCopy {
    @Inject
    ReportWords words;

    @Inject
    Sentences sentences;

    /**
     * Sends it.
     *
     * @param excel as XLSX, else as CSV
     */
    void send(Report report, boolean excel, HttpServletResponse response) throws IOException {
        String file = "report-" + report.period().span().word() + "-"
                + report.period().from();
        try (TableCopy copy = TableCopy.to(response, file, excel, sentences.text("report.sheet"))) {
            copy.add(List.of(words.title(report.period())));
            for (ReportSection section : words.all(report)) {
                write(section, copy);
            }
        }
    }

    private static void write(ReportSection section, TableCopy copy) throws IOException {
        copy.add(List.of());
        copy.add(List.of(section.title()));
        List<Object> heading = new ArrayList<>(List.of(section.heading()));
        heading.addAll(section.columns());
        copy.add(heading);
        for (ReportSection.Row row : section.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row.name()));
            cells.addAll(row.counts());
            copy.add(cells);
        }
    }
}

package ua.cnap.portal.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.web.identity.CurrentUser;

/**
 * Hands a clerk a copy of the journal: every line that the filters leave, all fifteen columns, as a table that
 * spreadsheets open (CSV, UTF-8, semicolons as Ukrainian spreadsheets expect them).
 */
@WebServlet(urlPatterns = {"/office/journal.csv", "/en/office/journal.csv"})
public class JournalCopyServlet extends HttpServlet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    transient CurrentUser user;

    @Inject
    transient ReadingJournal journal;

    @Inject
    transient JournalAddress address;

    @Inject
    transient JournalWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StaffMember clerk;
        try {
            clerk = user.staff();
        } catch (NotFound nobody) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=journal.csv");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter sheet = response.getWriter();
        sheet.print(BYTE_ORDER_MARK);
        sheet.print(row(words::heading));
        journal.readAll(clerk, address.read(), line -> sheet.print(row(column -> column.text(line, words))));
    }

    private static String row(Function<JournalColumn, String> cell) {
        return Arrays.stream(JournalColumn.values())
                .map(column -> quoted(cell.apply(column)))
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A text that begins like a formula is kept a text: people type names and addresses, spreadsheets run formulas. */
    static String quoted(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}

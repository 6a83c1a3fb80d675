package ua.cnap.portal.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.table.TableCopy;

/**
 * Hands a clerk a copy of the journal, or of one of its worklists: every line that the filters leave, all fifteen
 * columns, the cost among them, for spreadsheets.
 */
@WebServlet(
        urlPatterns = {
            "/office/journal.csv",
            "/en/office/journal.csv",
            "/office/journal.xlsx",
            "/en/office/journal.xlsx"
        })
public class JournalCopyServlet extends HttpServlet {
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
        boolean excel = request.getServletPath().endsWith(".xlsx");
        response.setHeader("Cache-Control", "no-store");
        try (TableCopy copy = TableCopy.to(response, "journal", excel, words.text("office_journal.sheet"))) {
            copy.add(Arrays.stream(JournalColumn.values()).map(words::heading).toList());
            journal.readAll(clerk, address.read(), line -> add(line, copy));
        }
    }

    private void add(JournalEntry line, TableCopy copy) {
        List<Object> cells = Arrays.stream(JournalColumn.values())
                .map(column -> column.value(line, words))
                .toList();
        try {
            copy.add(cells);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}

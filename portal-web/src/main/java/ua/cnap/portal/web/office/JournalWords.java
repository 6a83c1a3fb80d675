package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Moments;
import ua.cnap.portal.web.ui.Sentences;

/** The words of the journal's cells in the language of the page, the same on the page and in its copy. */
@Named
@RequestScoped
public class JournalWords {
    @Inject
    Sentences sentences;

    @Inject
    Moments moments;

    @Inject
    Language language;

    /** What stands in this column of a line. */
    public String cell(JournalEntry line, JournalColumn column) {
        return column.text(line, this);
    }

    /** The language of what stands there: what was registered is Ukrainian, the rest speaks the language of the page. */
    public String language(JournalEntry line, JournalColumn column) {
        return column.isRegistered(line) ? Language.UKRAINIAN.getLanguage() : language.getTag();
    }

    /** The look of a mark; only what a signature check left open is one. */
    public String mark(JournalEntry line, JournalColumn column) {
        if (column != JournalColumn.NOTE || isSettled(line)) {
            return "";
        }
        return line.signature() == SignatureState.PENDING ? "tag wait" : "tag bad";
    }

    /** The heading of a column. */
    public String heading(JournalColumn column) {
        return text("JournalColumn." + column);
    }

    String text(String key) {
        return sentences.text(key);
    }

    String moment(Instant at) {
        return moments.table(at);
    }

    String day(LocalDate date) {
        return moments.tableDay(date);
    }

    String note(JournalEntry line) {
        String open = isSettled(line) ? "" : text("SignatureState." + line.signature());
        return (open + " " + line.note()).strip();
    }

    /** Whether nothing is left to be found out about the signature. */
    private static boolean isSettled(JournalEntry line) {
        return line.signature() == SignatureState.VALID || line.signature() == SignatureState.ON_PAPER;
    }
}

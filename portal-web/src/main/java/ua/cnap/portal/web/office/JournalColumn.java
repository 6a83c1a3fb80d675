package ua.cnap.portal.web.office;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.BiFunction;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.kernel.KyivClock;

/** The fifteen columns of the journal of registration, in the order of annex 2. */
public enum JournalColumn {
    /** Column 1, № з/п: the case number. */
    SEQUENCE((line, words) -> line.number()),
    /** Column 2, date and time of registration. */
    REGISTERED((line, words) -> words.moment(line.registeredAt())),
    /** Column 3, sex. */
    SEX((line, words) -> line.sex() == null ? "" : words.text("office_journal.sex." + line.sex())),
    /** Column 4, how the application came. */
    CHANNEL((line, words) -> words.text("Channel." + line.channel())),
    /** Column 5, name of the applicant. */
    APPLICANT((line, words) -> line.applicant()),
    /** Column 6, residence or location. */
    ADDRESS((line, words) -> line.address()),
    /** Column 7, the service. */
    SERVICE(
            (line, words) -> line.serviceCode() + " " + line.service(),
            JournalOrder.SERVICE,
            JournalOrder.LAST_SERVICE),
    /** Column 8, the provider. */
    PROVIDER((line, words) -> line.provider()),
    /** Column 9, cost. */
    FEE((line, words) -> line.fee()),
    /** Column 10, term. */
    TERM((line, words) -> line.term()),
    /** Column 11, last day. */
    DUE((line, words) -> words.day(line.dueOn()), JournalOrder.DUE, JournalOrder.LATEST_DUE),
    /** Column 12, the clerk; the portal itself when it registered. */
    ADMINISTRATOR(
            (line, words) -> line.administrator().isEmpty() ? words.text("Channel.PORTAL") : line.administrator()),
    /** Column 13, mark of readiness. */
    READY((line, words) -> words.moment(line.readyAt())),
    /** Column 14, when the applicant received the result. */
    ISSUED((line, words) -> words.moment(line.issuedAt())),
    /** Column 15, note; also what a signature check left open. */
    NOTE((line, words) -> words.note(line));

    private final BiFunction<JournalEntry, JournalWords, String> text;
    private final JournalOrder ascending;
    private final JournalOrder descending;

    JournalColumn(BiFunction<JournalEntry, JournalWords, String> text) {
        this(text, JournalOrder.OLDEST, JournalOrder.NEWEST);
    }

    JournalColumn(
            BiFunction<JournalEntry, JournalWords, String> text, JournalOrder ascending, JournalOrder descending) {
        this.text = text;
        this.ascending = ascending;
        this.descending = descending;
    }

    /** What stands in this column of a line. */
    String text(JournalEntry line, JournalWords words) {
        return text.apply(line, words);
    }

    /** The same for a spreadsheet: days and moments as what they are, to be sorted by; null where nothing stands. */
    Object value(JournalEntry line, JournalWords words) {
        return switch (this) {
            case REGISTERED -> local(line.registeredAt());
            case DUE -> line.dueOn();
            case READY -> local(line.readyAt());
            case ISSUED -> local(line.issuedAt());
            default -> text(line, words);
        };
    }

    private static LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, KyivClock.ZONE);
    }

    /** Whether a line has here what was registered in Ukrainian, not a word of the portal's. */
    boolean isRegistered(JournalEntry line) {
        return switch (this) {
            case APPLICANT, ADDRESS, SERVICE, PROVIDER, FEE, TERM -> true;
            case ADMINISTRATOR -> !line.administrator().isEmpty();
            case NOTE -> !line.note().isEmpty();
            default -> false;
        };
    }

    /** The order that this column gives; the time of registration where it gives none of its own. */
    JournalOrder order(boolean up) {
        return up ? ascending : descending;
    }
}

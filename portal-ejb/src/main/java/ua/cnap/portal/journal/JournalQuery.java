package ua.cnap.portal.journal;

import java.time.LocalDate;
import java.util.Optional;
import ua.cnap.portal.casework.SignatureState;

/**
 * What a clerk asks the journal for.
 *
 * @param words part of a number or of an applicant's name
 * @param serviceCode one service only
 * @param signature cases with this state of the signature only
 * @param worklist cases of this worklist only
 * @param from registered on this day or later
 * @param to registered on this day or earlier
 * @param order by what and in which direction
 * @param page number of the page, from 1
 */
public record JournalQuery(
        Optional<String> words,
        Optional<String> serviceCode,
        Optional<SignatureState> signature,
        Optional<Worklist> worklist,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        JournalOrder order,
        int page) {
    /** Rows on a page. */
    public static final int SIZE = 25;

    public JournalQuery {
        words = words.map(String::strip).filter(text -> !text.isEmpty());
        page = Math.max(1, page);
    }

    /** Everything, newest first. */
    public static JournalQuery all() {
        return new JournalQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                JournalOrder.NEWEST,
                1);
    }

    /** The same filters, searching for other words. */
    public JournalQuery searching(String otherWords) {
        return new JournalQuery(Optional.of(otherWords), serviceCode, signature, worklist, from, to, order, page);
    }

    /** The same cases in another order, another page of them. */
    public JournalQuery on(int otherPage, JournalOrder otherOrder) {
        return new JournalQuery(words, serviceCode, signature, worklist, from, to, otherOrder, otherPage);
    }
}

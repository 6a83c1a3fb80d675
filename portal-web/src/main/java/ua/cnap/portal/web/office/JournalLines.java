package ua.cnap.portal.web.office;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;

/** Lines of the journal for a table that asks the database for one page at a time. */
class JournalLines extends LazyDataModel<JournalEntry> {
    private static final long serialVersionUID = 1L;

    private final transient Function<JournalQuery, List<JournalEntry>> reading;
    private final transient IntSupplier counting;
    private final transient JournalQuery asked;

    JournalLines(JournalQuery asked, Function<JournalQuery, List<JournalEntry>> reading, IntSupplier counting) {
        this.asked = asked;
        this.reading = reading;
        this.counting = counting;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return counting.getAsInt();
    }

    @Override
    public List<JournalEntry> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        JournalOrder order =
                sorting.values().stream().findFirst().map(JournalLines::order).orElse(asked.order());
        return reading.apply(asked.on(first / JournalQuery.SIZE + 1, order));
    }

    private static JournalOrder order(SortMeta heading) {
        return JournalColumn.valueOf(heading.getField())
                .order(heading.getOrder().isAscending());
    }

    @Override
    public String getRowKey(JournalEntry line) {
        return String.valueOf(line.id());
    }
}

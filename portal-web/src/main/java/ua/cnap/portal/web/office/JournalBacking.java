package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.PrimeFaces;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import ua.cnap.portal.journal.JournalEntry;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.ReadingJournal;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;

/** The journal of registration; filters, order and page stand in the address. */
@Named
@RequestScoped
public class JournalBacking {
    @Inject
    CurrentUser user;

    @Inject
    ReadingJournal journal;

    @Inject
    JournalAddress address;

    @Inject
    JournalVisit visit;

    @Inject
    ShownColumns columns;

    @Inject
    ListedCharges charges;

    @Inject
    Language language;

    @Inject
    CurrentResponse response;

    private JournalQuery query;
    private JournalLines lines;
    private Page<JournalEntry> page;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        query = address.read();
        lines = new JournalLines(query, this::load, this::turned);
    }

    /** Turning and sorting change the list in place; the browser is told the address of what it shows now. */
    private List<JournalEntry> load(JournalQuery shown) {
        visit.shows(address.write(shown));
        PrimeFaces.current().ajax().addCallbackParam("address", addressOf(shown));
        List<JournalEntry> shownLines = shown.equals(query) ? page().rows() : journal.read(user.staff(), shown);
        charges.shows(shownLines);
        return shownLines;
    }

    private String addressOf(JournalQuery shown) {
        return language.href("/office/") + "?" + address.write(shown);
    }

    /** Read when it is shown: after what was done with its cases. */
    private Page<JournalEntry> page() {
        if (page == null) {
            page = journal.page(user.staff(), query);
        }
        return page;
    }

    /** The cases were moved: those that are left are read anew. */
    void readAgain() {
        page = null;
    }

    public JournalLines getLines() {
        return lines;
    }

    /** How many cases the filters leave, as far as they were counted. */
    public int getTotal() {
        return (int) page().total();
    }

    /** Whether there are more of them than were counted. */
    public boolean isMore() {
        return page().more();
    }

    /** The total that the list is turned by: one more leads to the page after those that were counted. */
    private int turned() {
        return getTotal() + (isMore() ? 1 : 0);
    }

    /** Whether the address leaves any case out. */
    public boolean isFiltered() {
        return !query.on(1, JournalOrder.NEWEST).equals(JournalQuery.all());
    }

    /** Lines on a page. */
    public int getSize() {
        return JournalQuery.SIZE;
    }

    /** Number of the first line, from 0, of the page that the address asks for. */
    public int getFirst() {
        return (query.page() - 1) * JournalQuery.SIZE;
    }

    /** The heading and direction that stand for the order in the address; none when its column is not shown. */
    public List<SortMeta> getOrder() {
        return Stream.of(JournalColumn.REGISTERED, JournalColumn.SERVICE, JournalColumn.DUE)
                .filter(column -> columns.getShown().get(column.name()))
                .flatMap(column -> Stream.of(SortOrder.ASCENDING, SortOrder.DESCENDING)
                        .filter(direction -> column.order(direction.isAscending()) == query.order())
                        .map(direction -> SortMeta.builder()
                                .field(column.name())
                                .order(direction)
                                .build()))
                .limit(1)
                .toList();
    }

    /** The address of the copy, as xlsx or csv, of everything that the filters leave. */
    public String copy(String format) {
        return language.href("/office/journal." + format) + "?" + address.write(query.on(1, query.order()));
    }
}

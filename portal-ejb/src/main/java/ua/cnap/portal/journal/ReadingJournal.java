package ua.cnap.portal.journal;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import ua.cnap.portal.duty.Right;
import ua.cnap.portal.duty.Rights;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.Page;

/** Clerks read the journal of their own centre (журнал реєстрації, R-206), as far as their rights reach in it. */
@Stateless
public class ReadingJournal {
    @Inject
    CaseJournal journal;

    @Inject
    Rights rights;

    /** The lines of one page of the journal of the clerk's centre. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<JournalEntry> read(StaffMember clerk, JournalQuery query) {
        return journal.read(as(clerk), query, JournalQuery.SIZE);
    }

    /**
     * The same with how many lines all pages have. They are counted only when they do not end on the first page, and not
     * at all for a search: to count what has two common words takes longer than to find it, and nobody reads it through.
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public Page<JournalEntry> page(StaffMember clerk, JournalQuery query) {
        List<JournalEntry> lines = journal.read(as(clerk), query, JournalQuery.SIZE + 1);
        Page<JournalEntry> page = Page.uncounted(lines, query.page(), JournalQuery.SIZE);
        return page.more() && query.words().isEmpty()
                ? Page.counted(page.rows(), query.page(), JournalQuery.SIZE, journal.count(as(clerk), query))
                : page;
    }

    /** Hands over the lines of all pages, for a copy of the journal; the page that was asked for does not matter. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void readAll(StaffMember clerk, JournalQuery query, Consumer<JournalEntry> reader) {
        journal.each(as(clerk), query, reader);
    }

    private JournalReader as(StaffMember clerk) {
        return new JournalReader(clerk, rights.territory(clerk, Right.READ));
    }
}

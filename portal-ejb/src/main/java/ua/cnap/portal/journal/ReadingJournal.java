package ua.cnap.portal.journal;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.Page;

/** Clerks read the journal of their own centre (журнал реєстрації, R-206). */
@Stateless
public class ReadingJournal {
    @Inject
    CaseJournal journal;

    /** The lines of one page of the journal of the clerk's centre. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public List<JournalEntry> read(StaffMember clerk, JournalQuery query) {
        return journal.read(clerk.centreId(), query);
    }

    /** The same with how many lines all pages have, which are counted only when they do not end on the first page. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public Page<JournalEntry> page(StaffMember clerk, JournalQuery query) {
        List<JournalEntry> lines = journal.read(clerk.centreId(), query);
        boolean all = query.page() == 1 && lines.size() < JournalQuery.SIZE;
        long total = all ? lines.size() : journal.count(clerk.centreId(), query);
        return new Page<>(lines, query.page(), JournalQuery.SIZE, total);
    }

    /** Hands over the lines of all pages, for a copy of the journal; the page that was asked for does not matter. */
    @RolesAllowed(CENTRE_ADMINISTRATOR)
    public void readAll(StaffMember clerk, JournalQuery query, Consumer<JournalEntry> reader) {
        journal.each(clerk.centreId(), query, reader);
    }
}

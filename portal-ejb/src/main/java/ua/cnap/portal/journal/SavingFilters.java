package ua.cnap.portal.journal;

import static ua.cnap.portal.identity.Roles.CENTRE_ADMINISTRATOR;
import static ua.cnap.portal.identity.Roles.CENTRE_WORKER;
import static ua.cnap.portal.identity.Roles.STAROSTA;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.identifier.PlainText;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;

/** A clerk keeps filters of the journal under names, and comes back to them (збережені відбори). */
@Stateless
public class SavingFilters {
    /** How many a clerk may keep. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 60;

    @PersistenceContext
    EntityManager entities;

    /** The clerk's own, by name. */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public List<SavedFilter> of(StaffMember clerk) {
        return entities.createQuery(
                        "select f from SavedFilter f where f.login = :login order by lower(f.name), f.id",
                        SavedFilter.class)
                .setParameter("login", clerk.login())
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * One of the clerk's own.
     *
     * @throws NotFound when the clerk has no such one
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public SavedFilter get(StaffMember clerk, long id) {
        return Optional.ofNullable(entities.find(SavedFilter.class, id))
                .filter(saved -> saved.isOf(clerk.login()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps filters under a name, in place of those that had it.
     *
     * @param words what is searched for, empty for nothing
     * @param filters the other filters, as the address of the list writes them
     * @throws FilterRefused when the name is empty or too long, or the clerk keeps too many
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void save(StaffMember clerk, String typedName, String words, String filters) {
        String name = PlainText.line(typedName);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw FilterRefused.name(LONGEST_NAME);
        }
        int kept = entities.createNativeQuery("""
                        insert into journal_saved_filter (login, name, words, filters)
                        select :login, :name, :words, :filters
                         where (select count(*) from journal_saved_filter where login = :login and name <> :name) < :most
                        on conflict (login, name) do update set words = excluded.words, filters = excluded.filters
                        """)
                .setParameter("login", clerk.login())
                .setParameter("name", name)
                .setParameter("words", words)
                .setParameter("filters", filters)
                .setParameter("most", MOST)
                .executeUpdate();
        if (kept == 0) {
            throw FilterRefused.tooMany(MOST);
        }
    }

    /**
     * Forgets one of the clerk's own.
     *
     * @throws NotFound when the clerk has no such one
     */
    @RolesAllowed({CENTRE_ADMINISTRATOR, STAROSTA, CENTRE_WORKER})
    public void remove(StaffMember clerk, long id) {
        entities.remove(get(clerk, id));
    }
}

package ua.cnap.portal.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Filters of the journal that a clerk has given a name (збережений відбір); nobody else sees them. */
@Entity
@Immutable
@Table(name = "journal_saved_filter")
public class SavedFilter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String name;
    private String words;
    private String filters;

    protected SavedFilter() {}

    boolean isOf(String account) {
        return login.equals(account);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** What is searched for, which may be a person's name; empty for nothing. */
    public String words() {
        return words;
    }

    /** The other filters, as the address of the list writes them. */
    public String filters() {
        return filters;
    }
}

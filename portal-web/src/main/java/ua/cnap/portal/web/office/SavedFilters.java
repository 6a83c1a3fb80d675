package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.SavedFilter;
import ua.cnap.portal.journal.SavingFilters;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The filters that the clerk keeps under names: the address of each is its number, which leads to the list. */
@Named
@RequestScoped
public class SavedFilters {
    private static final String KEPT = "kept";
    private static final String KEEP = "keep";
    private static final String FORGET = "forget";

    @Inject
    CurrentUser user;

    @Inject
    SavingFilters saving;

    @Inject
    JournalAddress address;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    private List<SavedFilter> all;
    private String refusal;

    /** Opens, keeps or forgets filters, if that was asked for. */
    public void act() {
        try {
            if (sent.number(KEPT) > 0) {
                open(saving.get(user.staff(), sent.number(KEPT)));
            }
            sent.act().filter(List.of(KEEP, FORGET)::contains).ifPresent(this::act);
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    private void act(String act) {
        JournalQuery query = address.read();
        if (act.equals(FORGET)) {
            saving.remove(user.staff(), sent.number("filter"));
        } else {
            String filters = address.write(query.on(1, query.order()).searching(""));
            saving.save(user.staff(), sent.text("name"), query.words().orElse(""), filters);
        }
        lead(address.write(query));
    }

    private void open(SavedFilter kept) {
        String words = address.write(JournalQuery.all().searching(kept.words()));
        lead(Stream.of(words, kept.filters()).filter(part -> !part.isEmpty()).collect(Collectors.joining("&")));
    }

    private void lead(String list) {
        redirect.to(language.href("/office/") + "?" + list);
    }

    /** The clerk's own, by name. */
    public List<SavedFilter> getAll() {
        if (all == null) {
            all = saving.of(user.staff());
        }
        return all;
    }

    /** Where this list is, for a form that keeps its filters. */
    public String getHere() {
        return language.href("/office/") + "?" + address.write(address.read());
    }

    /** The address that leads to kept filters. */
    public String href(SavedFilter filter) {
        return language.href("/office/") + "?" + KEPT + "=" + filter.id();
    }

    public String getRefusal() {
        return refusal;
    }
}

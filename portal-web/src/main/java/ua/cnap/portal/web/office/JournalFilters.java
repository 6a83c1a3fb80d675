package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.Worklist;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;

/**
 * The form above the journal: it shows what the address filters by, and leads to the list that it was sent for. An empty
 * field filters nothing; a day that is none is shown again with what to do.
 */
@Named
@RequestScoped
public class JournalFilters {
    private static final String ACT = "show";
    private static final String FROM = "from_input";
    private static final String TO = "to_input";

    @Inject
    SentForm sent;

    @Inject
    JournalAddress address;

    @Inject
    ShownColumns columns;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    private JournalQuery query;
    private boolean refused;

    @PostConstruct
    void read() {
        query = address.read();
    }

    /** Leads to the list with the filters and columns as they were set, if the form was sent. */
    public void show() {
        if (!sent.isOf(ACT) || sent.act().isEmpty()) {
            return;
        }
        refused = Stream.of(FROM, TO).anyMatch(name -> !wrong(name).isEmpty());
        query = new JournalQuery(
                typed("words"),
                typed("service"),
                chosen(SignatureState.values(), "signature"),
                chosen(Worklist.values(), "list"),
                sent.day(FROM),
                sent.day(TO),
                query.order(),
                1);
        if (!refused) {
            columns.keep(sent.all("columns"));
            redirect.to(language.href("/office/") + "?" + address.write(query));
        }
    }

    private Optional<String> typed(String name) {
        return Optional.of(sent.text(name).strip()).filter(text -> !text.isEmpty());
    }

    private <E extends Enum<E>> Optional<E> chosen(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(sent.text(name)))
                .findFirst();
    }

    /** What was typed for a day and is none, empty when nothing is wrong. */
    public String wrong(String name) {
        return sent.isOf(ACT) && sent.day(name).isEmpty() ? sent.text(name).strip() : "";
    }

    /** Whether something that was typed has to be mended before the list is shown. */
    public boolean isRefused() {
        return refused;
    }

    public String getWords() {
        return query.words().orElse("");
    }

    public String getService() {
        return query.serviceCode().orElse("");
    }

    public SignatureState getSignature() {
        return query.signature().orElse(null);
    }

    public Worklist getWorklist() {
        return query.worklist().orElse(null);
    }

    public LocalDate getFrom() {
        return query.from().orElse(null);
    }

    public LocalDate getTo() {
        return query.to().orElse(null);
    }

    public Worklist[] getWorklists() {
        return Worklist.values();
    }

    public SignatureState[] getSignatures() {
        return SignatureState.values();
    }
}

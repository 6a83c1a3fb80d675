package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which columns of the journal this clerk wants to see: all fifteen of annex 2 until some are chosen, which the
 * browser then remembers. The number of the case always stays, it leads to the case.
 */
@Named
@RequestScoped
public class ShownColumns {
    private static final String COOKIE = "journal-columns";
    private static final int YEAR_IN_SECONDS = 31_536_000;

    @Inject
    ExternalContext external;

    private JournalColumn[] chosen;
    private Map<String, Boolean> shown;

    @PostConstruct
    void read() {
        List<String> names = external.getRequestCookieMap().get(COOKIE) instanceof Cookie cookie
                ? List.of(cookie.getValue().split("\\."))
                : List.of();
        chosen = Arrays.stream(JournalColumn.values())
                .filter(column -> names.contains(column.name()))
                .toArray(JournalColumn[]::new);
        if (chosen.length == 0) {
            chosen = JournalColumn.values();
        }
    }

    /** Whether a column is shown, by its name. */
    public Map<String, Boolean> getShown() {
        if (shown == null) {
            List<JournalColumn> columns = List.of(chosen);
            shown = Arrays.stream(JournalColumn.values())
                    .collect(Collectors.toMap(JournalColumn::name, columns::contains));
        }
        return shown;
    }

    /** Lets the browser remember the choice; to choose nothing brings all columns back. */
    void keep() {
        String names = Arrays.stream(chosen).map(JournalColumn::name).collect(Collectors.joining("."));
        external.addResponseCookie(
                COOKIE,
                names,
                Map.of(
                        "path",
                        "/",
                        "maxAge",
                        names.isEmpty() ? 0 : YEAR_IN_SECONDS,
                        "secure",
                        true,
                        "httpOnly",
                        true,
                        "SameSite",
                        "Lax"));
    }

    public JournalColumn[] getChosen() {
        return chosen;
    }

    public void setChosen(JournalColumn[] chosen) {
        this.chosen = chosen;
        this.shown = null;
    }

    /** The columns there are to choose from: all but the number of the case. */
    public List<JournalColumn> getAll() {
        return Arrays.stream(JournalColumn.values())
                .filter(column -> column != JournalColumn.SEQUENCE)
                .toList();
    }
}

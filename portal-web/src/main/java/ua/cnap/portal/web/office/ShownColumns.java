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

    private List<JournalColumn> chosen;
    private Map<String, Boolean> shown;

    @PostConstruct
    void read() {
        chosen = named(
                external.getRequestCookieMap().get(COOKIE) instanceof Cookie cookie
                        ? List.of(cookie.getValue().split("\\."))
                        : List.of());
    }

    private static List<JournalColumn> named(List<String> names) {
        return Arrays.stream(JournalColumn.values())
                .filter(column -> names.contains(column.name()))
                .toList();
    }

    /** Whether a column is shown, by its name. */
    public Map<String, Boolean> getShown() {
        if (shown == null) {
            shown = Arrays.stream(JournalColumn.values())
                    .collect(Collectors.toMap(
                            JournalColumn::name, column -> chosen.isEmpty() || chosen.contains(column)));
        }
        return shown;
    }

    /** Lets the browser remember the choice; to choose nothing brings all columns back. */
    void keep(List<String> names) {
        String kept = named(names).stream().map(JournalColumn::name).collect(Collectors.joining("."));
        external.addResponseCookie(
                COOKIE,
                kept,
                Map.of(
                        "path",
                        "/",
                        "maxAge",
                        kept.isEmpty() ? 0 : YEAR_IN_SECONDS,
                        "secure",
                        true,
                        "httpOnly",
                        true,
                        "SameSite",
                        "Lax"));
    }

    /** The columns there are to choose from: all but the number of the case. */
    public List<JournalColumn> getAll() {
        return Arrays.stream(JournalColumn.values())
                .filter(column -> column != JournalColumn.SEQUENCE)
                .toList();
    }
}

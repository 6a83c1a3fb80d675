package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.provider.OfficerFile;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.SentFiles;

/** What one of the plain forms of an office page sent; it is shown again when it is refused. */
@Named
@RequestScoped
public class SentForm {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String ACT = "act";
    private static final String NUMBER = "\\d{1,18}";
    private static final int MOST_ROWS = 1000;

    @Inject
    HttpServletRequest request;

    @Inject
    FormTokens tokens;

    /** What is to be done, if a form of this page was sent; one that is not the page's own is refused. */
    public Optional<String> act() {
        String act = request.getParameter(ACT);
        if (!"POST".equals(request.getMethod()) || act == null) {
            return Optional.empty();
        }
        if (!tokens.isSentByOwnForm()) {
            tokens.refuse();
            return Optional.empty();
        }
        return Optional.of(act);
    }

    /** Whether this form was sent. */
    public boolean isOf(String act) {
        return act.equals(request.getParameter(ACT));
    }

    /** What was typed, empty for nothing. */
    public String text(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** Everything that was chosen. */
    public List<String> all(String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }

    /** The rows that were ticked, of those that the page itself numbered; no page shows more than it takes. */
    List<Long> numbers(String name) {
        return all(name).stream()
                .filter(id -> id.matches(NUMBER))
                .map(Long::valueOf)
                .limit(MOST_ROWS)
                .toList();
    }

    /** A number that the page itself put into the form; anything else finds nothing. */
    public long number(String name) {
        String sent = text(name);
        return sent.matches(NUMBER) ? Long.parseLong(sent) : 0;
    }

    /** A day as it is typed, 31.12.2026, or as the browser's calendar sends it. */
    public Optional<LocalDate> day(String name) {
        String sent = text(name).strip();
        return Stream.of(DAY, DateTimeFormatter.ISO_LOCAL_DATE)
                .flatMap(format -> parsed(sent, format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String sent, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(sent, format));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }

    /** The files that were chosen; a field left empty sends none. */
    List<OfficerFile> files(String name) {
        return SentFiles.read(request, name, OfficerFile::new);
    }
}

package ua.cnap.portal.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Tells in the language of the address what went wrong and what to do; never how it went wrong inside. What is on our
 * side gets a number for the support, under which the log has it. Needs nothing that may have failed: no Faces, no
 * database. Programs are answered by {@link #FOR_PROGRAMS}.
 */
@WebServlet("/error")
public class ErrorPages extends HttpServlet {
    /** Where programs are answered instead: they read no pages. */
    public static final String FOR_PROGRAMS = "/error/program";

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final String RETRY_AFTER_SECONDS = "60";

    @Inject
    transient Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = failed instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        Kind kind = Kind.of(status);
        if (kind == Kind.BUSY) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (address(request).startsWith("/api/")) {
            request.getRequestDispatcher(FOR_PROGRAMS).forward(request, response);
            return;
        }
        response.setStatus(status);
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.addHeader("Content-Security-Policy", ProtectiveHeaders.POLICY);
        response.getOutputStream().write(page(request, kind).getBytes(StandardCharsets.UTF_8));
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private String page(HttpServletRequest request, Kind kind) throws IOException {
        Locale locale = address(request).matches("/en(/.*)?") ? Locale.ENGLISH : Language.UKRAINIAN;
        String text = "site.error." + kind + ".text";
        String told = kind == Kind.FAILED ? Sentences.in(locale, text, incident()) : Sentences.in(locale, text);
        try (InputStream page =
                getServletContext().getResourceAsStream("/WEB-INF/errorpages/" + locale.getLanguage() + ".html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{title}", Sentences.in(locale, "site.error." + kind))
                    .replace("{text}", told);
        }
    }

    /** The server has just logged the failure itself, with this thread. */
    private String incident() {
        String number = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format("-%06X", ThreadLocalRandom.current().nextInt(0x1000000));
        LOG.errorf("Incident %s: the failure logged before this line by the same thread", number);
        return number;
    }

    private enum Kind {
        MISSING,
        SIGNED_OUT,
        TOO_LARGE,
        UNREADABLE,
        BUSY,
        FAILED;

        /** What a person may not see is told like what does not exist. */
        static Kind of(int status) {
            return switch (status) {
                case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_FORBIDDEN -> MISSING;
                case HttpServletResponse.SC_UNAUTHORIZED -> SIGNED_OUT;
                case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> TOO_LARGE;
                case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> BUSY;
                default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? UNREADABLE : FAILED;
            };
        }
    }
}

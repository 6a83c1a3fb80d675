package ua.cnap.portal.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;

/** Hands out stored files: never run by the browser as a page of ours, never kept by a cache. */
public final class Downloads {
    /** Media type of an Excel workbook (XLSX). */
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    private Downloads() {}

    /**
     * Hands out what is at an address below that of a servlet. An address that nothing has, what is not there and what
     * whoever asks may not have are told alike.
     *
     * @param addresses the addresses that something may have
     * @param find finds it, or throws the reason why not
     */
    public static void hand(
            HttpServletRequest request,
            HttpServletResponse response,
            Pattern addresses,
            Function<Matcher, Download> find)
            throws IOException {
        Matcher address = addresses.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Download found;
        try {
            if (!address.matches()) {
                throw new NotFound();
            }
            found = find.apply(address);
        } catch (BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send(response, found.fileName(), found.mediaType(), found.content());
    }

    /** Sends a file; papers and pictures are shown, everything else is saved. */
    public static void send(HttpServletResponse response, String fileName, String mediaType, byte[] content)
            throws IOException {
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        String disposition = SHOWN.contains(mediaType) ? "inline" : "attachment";
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition + "; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(content);
    }
}

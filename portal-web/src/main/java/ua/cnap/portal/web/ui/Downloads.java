package ua.cnap.portal.web.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Hands out stored files: never run by the browser as a page of ours, never kept by a cache. */
public final class Downloads {
    /** Media type of an Excel workbook (XLSX). */
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    private Downloads() {}

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

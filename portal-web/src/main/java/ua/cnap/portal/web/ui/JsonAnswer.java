package ua.cnap.portal.web.ui;

import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a script of a page is answered with: a small JSON object that no cache keeps. */
public final class JsonAnswer {
    private JsonAnswer() {}

    /** Answers with this status and object. */
    public static void send(HttpServletResponse response, int status, JsonObjectBuilder content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(content.build().toString());
    }
}

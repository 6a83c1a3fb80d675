package ua.cnap.portal.web.api;

import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import ua.cnap.portal.web.ui.JsonBuilders;

/** An error as a problem detail (RFC 9457): a status, a title, a sentence; no type means the status says it all. */
public final class Problem {
    /** What a problem says of itself. */
    static final String MEDIA_TYPE = "application/problem+json;charset=UTF-8";

    private Problem() {}

    /** The members of a problem, to which others may be added. */
    public static JsonObjectBuilder of(int status, String title, String detail) {
        return JsonBuilders.object()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
    }

    /** The answer that carries a problem; nothing keeps it. */
    public static Response answer(int status, JsonObjectBuilder problem) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.build().toString())
                .build();
    }
}

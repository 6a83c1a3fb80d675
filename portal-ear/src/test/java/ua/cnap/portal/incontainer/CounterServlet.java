package ua.cnap.portal.incontainer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The counter for a test that runs outside the server, because it kills the server: drafts, and filing one. */
@WebServlet("/counter/*")
public class CounterServlet extends HttpServlet {
    private static final String CENTRE = "it-killed";

    @Inject
    transient Counter counter;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String answer =
                switch (request.getPathInfo()) {
                    case "/drafts" -> drafts(Integer.parseInt(request.getParameter("count")));
                    case "/file" -> file(UUID.fromString(request.getParameter("id")));
                    default -> "";
                };
        response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    }

    private String drafts(int count) {
        counter.open();
        UUID first = counter.draft(DemoPeople.PROPRIETOR, Counter.SERVICE, CENTRE);
        counter.prepare(DemoPeople.PROPRIETOR, first);
        return String.join(
                "\n", counter.copies(first, count).stream().map(UUID::toString).toList());
    }

    private String file(UUID id) {
        return counter.fileSigned(DemoPeople.PROPRIETOR, id, "sole-proprietor").number();
    }
}

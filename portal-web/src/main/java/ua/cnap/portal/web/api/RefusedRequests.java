package ua.cnap.portal.web.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import ua.cnap.portal.web.ui.ErrorPages;

/** Answers programs with a problem detail where a request is refused before the interface sees it: too large, one too many. */
@WebServlet(ErrorPages.FOR_PROGRAMS)
public class RefusedRequests extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = failed instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        String reason = Optional.ofNullable(Response.Status.fromStatusCode(status))
                .map(Response.Status::getReasonPhrase)
                .orElse("Error");
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Problem.of(status, reason, reason).build().toString());
    }
}

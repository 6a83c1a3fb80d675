package ua.cnap.portal.web.appeal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.cnap.portal.appeal.AppealFile;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.tracking.AppealStatus;
import ua.cnap.portal.web.ui.Downloads;

/** Hands a file of an answer to whoever has the code of the appeal, which comes in the body of the request. */
@WebServlet(urlPatterns = "/appeals/answer-file")
public class AnswerFileServlet extends HttpServlet {
    @Inject
    transient AppealStatus status;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        String place = Optional.ofNullable(request.getParameter("place")).orElse("");
        if (!place.matches("\\d{1,4}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            AppealFile sent = status.file(code, Integer.parseInt(place), request.getRemoteAddr());
            Downloads.send(
                    response, sent.name(), sent.file().mediaType(), sent.file().content());
        } catch (BusinessException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

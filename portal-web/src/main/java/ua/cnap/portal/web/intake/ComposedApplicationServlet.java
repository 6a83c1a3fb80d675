package ua.cnap.portal.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ua.cnap.portal.intake.ComposingApplication;
import ua.cnap.portal.intake.IntakeForm;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;

/** The application composed from what stands on the screen of intake, to be printed and signed. */
@WebServlet("/office/composed")
public class ComposedApplicationServlet extends HttpServlet {
    @Inject
    transient ComposingApplication composing;

    @Inject
    transient CurrentUser user;

    @Inject
    transient FormTokens tokens;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getParameter("service");
        if (code == null || !tokens.isSentByFormOf("/office/intake/" + code)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        byte[] paper = composing.compose(user.staff(), new IntakeForm(UUID.randomUUID(), code, typed));
        response.setContentType("application/pdf");
        response.setContentLength(paper.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "inline; filename=\"zaiava.pdf\"");
        response.getOutputStream().write(paper);
    }
}

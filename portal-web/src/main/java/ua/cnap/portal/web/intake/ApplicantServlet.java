package ua.cnap.portal.web.intake;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.cnap.portal.intake.KnownApplicant;
import ua.cnap.portal.intake.TakingPackage;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.JsonAnswer;
import ua.cnap.portal.web.ui.JsonBuilders;

/**
 * Tells the screen of intake an applicant whom the centre knows by the number just typed. The number is sent in the body,
 * so that no log and no address holds it.
 */
@WebServlet("/office/applicants")
public class ApplicantServlet extends HttpServlet {
    @Inject
    transient TakingPackage taking;

    @Inject
    transient CurrentUser user;

    @Inject
    transient FormTokens tokens;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!tokens.isSentByFormOf("/office/applicants")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        Optional<KnownApplicant> known = taking.findApplicant(user.staff(), code);
        JsonAnswer.send(
                response,
                HttpServletResponse.SC_OK,
                known.map(ApplicantServlet::told).orElseGet(JsonBuilders::object));
    }

    private static JsonObjectBuilder told(KnownApplicant known) {
        return JsonBuilders.object()
                .add("kind", known.kind())
                .add("name", known.name())
                .add("address", known.address())
                .add("phone", known.phone())
                .add("email", known.email());
    }
}

package ua.cnap.portal.web.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import ua.cnap.portal.kernel.Settings;
import ua.cnap.portal.web.ui.FormTokens;
import ua.cnap.portal.web.ui.PublicAddresses;

/** Ends the session here and at Keycloak, so that the next visitor of the same browser has to sign in again. */
@WebServlet(urlPatterns = {"/cabinet/sign-out", "/office/sign-out"})
public class SignOutServlet extends HttpServlet {
    @Inject
    transient Settings settings;

    @Inject
    transient FormTokens tokens;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!tokens.isSentByOwnForm()) {
            askAgain(request, response);
            return;
        }
        String home = settings.publicAddress() + "/";
        String target = home;
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            OidcSecurityContext session = principal.getOidcSecurityContext();
            target = session.getIDToken().getIssuer() + "/protocol/openid-connect/logout?id_token_hint="
                    + encoded(session.getIDTokenString()) + "&post_logout_redirect_uri=" + encoded(home);
        }
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        response.sendRedirect(target);
    }

    /** Shows the page that signing out is asked for on, with the reason and a button of today. */
    private void askAgain(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        tokens.refuse();
        boolean staff = request.getServletPath().startsWith("/office/");
        request.setAttribute(PublicAddresses.ADDRESS, staff ? "/office/" : "/cabinet/");
        request.getRequestDispatcher(staff ? "/office/journal.xhtml" : "/cabinet/cabinet.xhtml")
                .forward(request, response);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

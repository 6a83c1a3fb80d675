package ua.cnap.portal.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.Optional;
import ua.cnap.portal.kernel.Settings;

/** The tokens of the forms of a request: issued for the forms of the page, demanded back from what is sent. */
@Named
@RequestScoped
public class FormTokens {
    /** Name of the input that carries the token. */
    public static final String INPUT = "token";
    /** Header that carries it when a script sends. */
    public static final String HEADER = "X-CSRF-Token";

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private Boolean refused;

    /** The token of a form that is sent to the address of this page. */
    public String getHere() {
        return to(String.valueOf(request.getAttribute(PublicAddresses.ADDRESS)));
    }

    /** The token of a form that is sent to another address of the portal, named without the language. */
    public String to(String address) {
        return new FormToken(settings.secret()).issue(account(), address, clock.instant());
    }

    /** Whether this request was sent by the form that the portal made for this account and this address. */
    public boolean isSentByOwnForm() {
        return isSentByFormOf(String.valueOf(request.getAttribute(PublicAddresses.ADDRESS)));
    }

    /** The same, where the form belongs to the page of another address. */
    public boolean isSentByFormOf(String address) {
        String token = Optional.ofNullable(request.getHeader(HEADER))
                .or(() -> Optional.ofNullable(request.getParameter(INPUT)))
                .orElse("");
        return "POST".equals(request.getMethod())
                && new FormToken(settings.secret()).isGenuine(token, account(), address, clock.instant());
    }

    /** What was sent is not taken: the page that is shown now says so. */
    public void refuse() {
        refused = true;
    }

    /** Whether something was sent to this page by another form than its own, so that nothing of it may be done. */
    public boolean isRefused() {
        if (refused == null) {
            refused = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null && !isSentByOwnForm();
        }
        return refused;
    }

    private String account() {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElse("");
    }
}

package ua.cnap.portal.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import ua.cnap.portal.kernel.Settings;

/**
 * The policy that keeps foreign scripts, frames and senders away; the headers that are the same on every answer are the
 * server's ({@code config.cli}). A change may come from our own pages only: a request
 * that changes something and names another origin is refused (protection against cross-site request forgery).
 */
public class ProtectiveHeaders extends HttpFilter {
    /** The rest of the policy for every page without PrimeFaces: nothing inline, nothing from elsewhere. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; ";
    /** For every page; the pages of the office get the rest of their policy, with its nonce, from PrimeFaces. */
    private static final String COMMON = "base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

    private static final Pattern OFFICE = Pattern.compile("(/en)?/office(/.*)?");

    @Inject
    transient Settings settings;

    private transient String officePolicy;
    private transient String plainPolicy;

    @Override
    public void init() {
        officePolicy = COMMON + settings.signInOrigin();
        plainPolicy = POLICY + officePolicy;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean office = OFFICE.matcher(request.getRequestURI()).matches();
        response.setHeader("Content-Security-Policy", office ? officePolicy : plainPolicy);
        if (changes(request) && comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean changes(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean foreignSite = site != null && !"same-origin".equals(site) && !"none".equals(site);
        return foreignSite || origin != null && !origin.equals(ownOrigin(request));
    }

    private static String ownOrigin(HttpServletRequest request) {
        String address = request.getRequestURL().toString();
        return address.substring(0, address.length() - request.getRequestURI().length());
    }
}

package ua.cnap.portal.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads readable addresses such as {@code /services/06-01} to their page; the same under {@code /en} is the page in
 * English. Named groups of an address become request attributes. A page file asked for by its own name is not found. An
 * address must not also be a folder of the application: the server would redirect it and lose what was posted.
 */
public class PublicAddresses extends HttpFilter {
    /** Request attribute with the address as the person sees it, without the language prefix. */
    public static final String ADDRESS = "portal.address";
    /** Request attribute with the {@link Locale} that the address asks for. */
    public static final String LOCALE = "portal.locale";

    private static final String ENGLISH = "/en";
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z]+)>");
    private static final String ID = "(?<application>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final List<Route> ROUTES = List.of(
            new Route("/", "/home/home.xhtml"),
            new Route("/services", "/catalogue/services.xhtml"),
            new Route("/services/(?<serviceCode>[^/]{1,200})", "/catalogue/service.xhtml"),
            new Route("/services/(?<serviceCode>[^/]{1,200})/blank", "/catalogue/blank"),
            new Route("/office/catalogue/(?<serviceCode>[^/]{1,200})", "/office/catalogue.xhtml"),
            new Route("/centres", "/catalogue/centres.xhtml"),
            new Route("/centres/(?<centreId>[a-z0-9-]{1,60})", "/catalogue/centre.xhtml"),
            new Route("/status", "/tracking/status.xhtml"),
            new Route("/apply/drafts/" + ID + "/documents", "/apply/documents.xhtml"),
            new Route("/apply/drafts/" + ID + "/review", "/apply/review.xhtml"),
            new Route("/apply/drafts/" + ID + "/sign", "/apply/sign.xhtml"),
            new Route("/apply/drafts/" + ID + "/(?<stepId>[A-Za-z0-9_-]{1,60})", "/apply/step.xhtml"),
            new Route("/apply/receipts/" + ID, "/apply/receipt.xhtml"),
            new Route("/apply/(?<code>[0-9A-Za-z-]{1,20})", "/apply/begin.xhtml"),
            new Route("/cabinet/?", "/cabinet/cabinet.xhtml"),
            new Route("/office/?", "/office/journal.xhtml"),
            new Route("/office/cases/(?<caseId>\\d{1,18})", "/office/case.xhtml"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean english = path.equals(ENGLISH) || path.startsWith(ENGLISH + "/");
        String address = english ? path.substring(ENGLISH.length()) : path;
        address = address.isEmpty() ? "/" : address;
        request.setAttribute(ADDRESS, address);
        request.setAttribute(LOCALE, english ? Locale.ENGLISH : Language.UKRAINIAN);
        Optional<String> view = viewOf(address, request);
        if (view.isPresent()) {
            request.getRequestDispatcher(view.get()).forward(request, response);
        } else if (address.endsWith(".xhtml") && !address.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> viewOf(String address, HttpServletRequest request) {
        for (Route route : ROUTES) {
            Matcher matcher = route.address.matcher(address);
            if (matcher.matches()) {
                route.names.forEach(name -> request.setAttribute(name, matcher.group(name)));
                return Optional.of(route.view);
            }
        }
        return Optional.empty();
    }

    private record Route(Pattern address, List<String> names, String view) {
        Route(String address, String view) {
            this(
                    Pattern.compile(address),
                    GROUP.matcher(address)
                            .results()
                            .map(found -> found.group(1))
                            .toList(),
                    view);
        }
    }
}

package ua.cnap.portal.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.CatalogueStamp;
import ua.cnap.portal.site.CurrentStops;
import ua.cnap.portal.web.ui.KeptPages;
import ua.cnap.portal.web.ui.PageEdition;

/**
 * Lets browsers and proxies keep the pages of the catalogue: they are the same for everybody until the catalogue or the
 * day changes, or a unit stops or goes on. Pages asked for lately are kept here too, so that a known page is not drawn again.
 */
@WebFilter(
        urlPatterns = {"/catalogue/*", "/home/*"},
        dispatcherTypes = DispatcherType.FORWARD)
public class FreshPages extends HttpFilter {
    private static final int KEPT = 300;
    private static final int LONGEST_ADDRESS = 300;

    @Inject
    transient BrowsingCatalogue catalogue;

    @Inject
    transient CurrentStops stops;

    @Inject
    transient PageEdition edition;

    private final transient KeptPages kept = new KeptPages(KEPT);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String tag = tag(catalogue.stamp());
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=60");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Key key = Key.of(tag, request);
        if (key.address().length() < LONGEST_ADDRESS) {
            kept.answer(key, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private String tag(CatalogueStamp stamp) {
        return "W/\"" + edition.mark() + "-" + stamp.mark() + stops.mark() + "\"";
    }

    private record Key(String tag, String address) {
        static Key of(String tag, HttpServletRequest request) {
            return new Key(
                    tag,
                    request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)
                            + "?"
                            + request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
        }
    }
}

package ua.cnap.portal.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Lets browsers keep styles and scripts: for a year where the address changes with the content (by {@link Build} or by
 * the name that the bundler gave), otherwise for five minutes.
 */
public class KeptResources extends HttpFilter {
    private static final Pattern NAMED_BY_CONTENT = Pattern.compile(".*-[0-9A-Z]{8}\\.js");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (getServletContext().getResource(path) != null) {
            boolean lasting = request.getParameter("v") != null
                    || NAMED_BY_CONTENT.matcher(path).matches();
            response.setHeader(
                    "Cache-Control", lasting ? "public, max-age=31536000, immutable" : "public, max-age=300");
        }
        chain.doFilter(request, response);
    }
}

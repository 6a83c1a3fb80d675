package ua.cnap.portal.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers what is too large to be taken, or does not say how large it is, with a page that says so, before anything of it
 * is read. Smaller limits, of one
 * answer, one file and all files together, are told at their field or document.
 */
public class LargestPost extends HttpFilter {
    /** Bytes of one request at most. */
    static final long MOST_BYTES = 105_000_000;
    /** Bytes of a page of answers at most: it brings no files. */
    static final long MOST_BYTES_OF_ANSWERS = 2_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long most(String type) {
        boolean answers = type != null && type.startsWith("application/x-www-form-urlencoded");
        return answers ? MOST_BYTES_OF_ANSWERS : MOST_BYTES;
    }
}

package ua.cnap.portal.web.ui;

import jakarta.annotation.Resource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;

/**
 * Lets the page of a case be read in one transaction: its many parts, each asked of its own feature, find the case already
 * read instead of reading it anew. Forms that are sent stay out of it: each of their acts decides by itself whether it
 * holds, and the page is read after it. The answer leaves when the transaction has ended: what could not be logged as read is
 * not shown.
 */
public class OneReading extends HttpFilter {
    /** Bytes of an answer that are held back; no page of a case is longer. */
    private static final int LONGEST_ANSWER = 512 * 1024;

    @Resource
    UserTransaction transaction;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.setBufferSize(LONGEST_ANSWER);
        try {
            transaction.begin();
            try {
                chain.doFilter(request, response);
            } finally {
                end();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new ServletException(e);
        }
    }

    private void end() throws SystemException, ServletException {
        if (transaction.getStatus() != Status.STATUS_ACTIVE) {
            transaction.rollback();
            return;
        }
        try {
            transaction.commit();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new ServletException(e);
        }
    }
}

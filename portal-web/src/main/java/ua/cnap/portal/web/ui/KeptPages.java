package ua.cnap.portal.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pages as they were drawn, those asked for lately: a page that tells the same again is not drawn again. What a page
 * tells is its key, a value with everything that it is drawn from.
 */
public final class KeptPages {
    private final Map<Object, KeptPage> pages;

    /** Keeps so many pages. */
    public KeptPages(int most) {
        pages = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, KeptPage> eldest) {
                return size() > most;
            }
        });
    }

    /** Answers with the page of this key, which the chain draws if it is not kept. */
    public void answer(Object key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptPage page = pages.get(key);
        if (page == null) {
            page = KeptPage.draw(request, response, chain);
            if (page.isForEverybody()) {
                pages.put(key, page);
            }
        }
        page.send(request, response);
    }
}

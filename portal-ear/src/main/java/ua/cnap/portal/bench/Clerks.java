package ua.cnap.portal.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Clerks of one centre, each signed in once and at work in all rounds. */
public final class Clerks {
    private static final String PASSWORD = "clerk-demo";
    private static final String OTHER_WAY =
            "<form action=\"([^\"]+)\" method=\"post\">\\s*<button class=\"link\" name=\"authenticationExecution\"";
    private static final String EXECUTION = "name=\"authenticationExecution\" value=\"([^\"]+)\"";

    private final List<Browser> clerks = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    private Clerks() {}

    /** So many clerks, signed in. */
    static Clerks signIn(URI portal, String centre, int count) throws IOException {
        Clerks clerks = new Clerks();
        for (int i = 0; i < count; i++) {
            Browser browser = new Browser();
            signIn(browser, portal, "clerk-" + centre);
            clerks.clerks.add(browser);
        }
        return clerks;
    }

    /** Signs somebody of a centre in, up to the journal. */
    public static void signIn(Browser browser, URI portal, String name) throws IOException {
        browser.open(portal.resolve("/office/"));
        URI otherWay = browser.address().resolve(browser.found(OTHER_WAY));
        browser.post(otherWay, Map.of("authenticationExecution", browser.found(EXECUTION)));
        browser.send(Map.of("username", name, "password", PASSWORD));
        browser.found("(id=\"filters\")");
    }

    /** The next of them. */
    Browser next() {
        return clerks.get(Math.floorMod(next.getAndIncrement(), clerks.size()));
    }
}

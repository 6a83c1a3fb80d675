package ua.cnap.portal.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser of one person: keeps cookies, follows redirects, sends the form of the page it shows. */
public final class Browser {
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern FORGOTTEN = Pattern.compile("(?i);\\s*(max-age=0|expires=[^;]*1970)");
    private static final int MOST_REDIRECTS = 10;

    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final Map<String, Integer> balanced = new HashMap<>();
    private URI address;
    private Answer page;

    Browser() {}

    /** A browser that a balancer sends to the server at this port, whatever it asks of that address. */
    public static Browser balanced(URI address, int port) {
        Browser browser = new Browser();
        browser.balanced.put(address.getAuthority(), port);
        return browser;
    }

    /** Opens a page. */
    public void open(URI target) throws IOException {
        visit(target, "GET", Map.of(), new byte[0]);
    }

    /** Sends the form of the page with these fields besides its hidden ones. */
    void send(Map<String, String> fields) throws IOException {
        Map<String, String> all = hidden(page.text());
        all.putAll(fields);
        post(action(), all);
    }

    /** The same for one of several forms, by its id. */
    void sendForm(String id, Map<String, String> fields) throws IOException {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.text());
        if (!form.find()) {
            throw new IOException("Not on the page " + address.getPath() + ": form " + id);
        }
        Map<String, String> all = hidden(form.group());
        all.putAll(fields);
        post(address.resolve(attribute(form.group(), "action")), all);
    }

    /** The hidden fields of the first form of the page that is posted to this address. */
    public Map<String, String> form(String action) throws IOException {
        Matcher form = Pattern.compile(
                        "<form[^>]* method=\"post\" action=\"" + Pattern.quote(action) + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.text());
        if (!form.find()) {
            throw new IOException("Not on the page " + address.getPath() + ": a form to " + action);
        }
        return hidden(form.group());
    }

    /** Sends fields to an address. */
    public void post(URI target, Map<String, String> fields) throws IOException {
        String body = fields.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        visit(
                target,
                "POST",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the form of the page with a document under each of these file inputs. */
    void upload(Map<String, String> fields, String input, Map<String, byte[]> files) throws IOException {
        Multipart body = new Multipart();
        hidden(page.text()).forEach(body::field);
        fields.forEach(body::field);
        files.forEach((name, content) -> body.file(input, name, content));
        visit(action(), "POST", Map.of("Content-Type", body.type()), body.bytes());
    }

    /** Where the page came from. */
    public URI address() {
        return address;
    }

    Answer page() {
        return page;
    }

    /** The first group of the pattern on the page. */
    public String found(String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page.text());
        if (!matcher.find()) {
            throw new IOException("Not on the page " + address.getPath() + ": " + pattern);
        }
        return plain(matcher.group(1));
    }

    /** The cookies for a server, as a header says them. */
    String cookiesFor(URI target) {
        return cookies.getOrDefault(target.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private URI action() throws IOException {
        return address.resolve(found("<form[^>]*action=\"([^\"]+)\""));
    }

    /** Whether this stands on the page. */
    public boolean has(String text) {
        return page != null && page.text().contains(text);
    }

    private static Map<String, String> hidden(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (MatchResult input : HIDDEN.matcher(text).results().toList()) {
            fields.put(attribute(input.group(), "name"), attribute(input.group(), "value"));
        }
        fields.remove("");
        return fields;
    }

    private void visit(URI target, String method, Map<String, String> headers, byte[] body) throws IOException {
        fetch(target, method, headers, body);
        for (int i = 0; i < MOST_REDIRECTS && page.header("location").isPresent(); i++) {
            fetch(address.resolve(page.header("location").get()), "GET", Map.of(), new byte[0]);
        }
        if (page.status() != 200) {
            throw new IOException(address.getPath() + " answered with status " + page.status());
        }
    }

    private void fetch(URI target, String method, Map<String, String> headers, byte[] body) throws IOException {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Accept", "text/html");
        all.put("Cookie", cookiesFor(target));
        String path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        int port = balanced.getOrDefault(target.getAuthority(), target.getPort());
        try (HttpConnection connection = new HttpConnection(InetAddress.getLoopbackAddress(), port)) {
            page = connection.send(Request.of(method, target.getAuthority(), path, all, body));
        }
        address = target;
        page.headers().getOrDefault("set-cookie", List.of()).forEach(this::keep);
    }

    /** Secure cookies too: browsers send them to localhost without encryption. One whose time is over is forgotten. */
    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        Map<String, String> kept = cookies.computeIfAbsent(address.getAuthority(), server -> new TreeMap<>());
        if (FORGOTTEN.matcher(cookie).find()) {
            kept.remove(pair[0]);
        } else {
            kept.put(pair[0], pair[1]);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? plain(matcher.group(1)) : "";
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

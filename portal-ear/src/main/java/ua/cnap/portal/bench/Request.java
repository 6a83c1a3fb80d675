package ua.cnap.portal.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A request over HTTP/1.1, ready to be sent as often as wanted. */
record Request(byte[] head, byte[] body) {
    private static final byte[] NOTHING = {};
    private static final Map<String, String> USUAL = Map.of("Accept-Encoding", "gzip", "Accept-Language", "uk");

    /** Asks for a page as browsers do: the answer may be compressed. */
    static Request page(String host, String target) {
        return of("GET", host, target, USUAL, NOTHING);
    }

    /** Sends a form as browsers do. */
    static Request form(String host, String target, String fields) {
        byte[] body = fields.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>(USUAL);
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return of("POST", host, target, headers, body);
    }

    static Request of(String method, String host, String target, Map<String, String> headers, byte[] body) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return new Request(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1), body);
    }
}

package ua.cnap.portal.incontainer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A page as asked for from a chosen network address of this machine, so that the limits of attempts of one test do not
 * touch another.
 *
 * @param status status of the answer
 * @param body what was answered
 */
record Plain(int status, String body) {

    static Plain get(String path, String from) throws IOException {
        return ask("GET " + path + " HTTP/1.0", "", from);
    }

    /** The answer to a form that is sent whole. */
    static Plain form(String path, String fields, String from) throws IOException {
        String headers =
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + fields.length() + "\r\n";
        return ask("POST " + path + " HTTP/1.0", headers + "\r\n" + fields, from);
    }

    /** The answer to the beginning of a post, of which nothing more is sent than these headers. */
    static Plain post(String path, String headers) throws IOException {
        return ask("POST " + path + " HTTP/1.1", headers + "\r\nConnection: close\r\n", "127.0.0.1");
    }

    private static Plain ask(String line, String headers, String from) throws IOException {
        int port = URI.create(System.getenv("PORTAL_PUBLIC_URL")).getPort();
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            String request = line + "\r\nHost: localhost:" + port + "\r\nAccept-Language: uk\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = Integer.parseInt(answer.split(" ", 3)[1]);
            return new Plain(status, answer.substring(answer.indexOf("\r\n\r\n") + 4));
        }
    }
}

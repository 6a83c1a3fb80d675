package ua.cnap.portal.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a form with files. */
final class Multipart {
    private static final String BOUNDARY = "----portal-bench-boundary";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    void field(String name, String value) {
        part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    void file(String input, String name, byte[] content) {
        part("name=\"" + input + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content);
    }

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private void part(String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        write(head.getBytes(StandardCharsets.UTF_8));
        write(content);
        write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] bytes) {
        body.write(bytes, 0, bytes.length);
    }
}

package ua.cnap.portal.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it was drawn.
 *
 * @param status status code of the answer
 * @param type content type
 * @param body its bytes; nothing when the answer has been sent already
 * @param packed the same compressed, once for everybody who asks
 */
record KeptPage(int status, String type, byte[] body, byte[] packed) {
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?:^|[\\s,])gzip\\s*(?:$|,|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))", Pattern.CASE_INSENSITIVE);

    static KeptPage draw(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Drawing drawing = new Drawing(response);
        chain.doFilter(request, drawing);
        drawing.writer.flush();
        byte[] body = response.isCommitted() ? new byte[0] : drawing.bytes.toByteArray();
        return new KeptPage(response.getStatus(), response.getContentType(), body, packed(body));
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.toByteArray();
    }

    /** Whether everybody who asks for the same gets it: a refusal is for the one who is refused. */
    boolean isForEverybody() {
        return status == HttpServletResponse.SC_OK && body.length > 0;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (body.length == 0) {
            return;
        }
        String encodings = request.getHeader("Accept-Encoding");
        boolean packing = encodings != null && TAKES_GZIP.matcher(encodings).find();
        if (packing) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] sent = packing ? packed : body;
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(type);
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    /** Takes what is written to the page instead of the browser. */
    private static final class Drawing extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

        Drawing(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }

        @Override
        public void setContentLength(int length) {
            // the length is known when the whole page is drawn
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public void write(int octet) {
                    bytes.write(octet);
                }

                @Override
                public void write(byte[] octets, int from, int count) {
                    bytes.write(octets, from, count);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException("Pages are drawn at once");
                }
            };
        }
    }
}

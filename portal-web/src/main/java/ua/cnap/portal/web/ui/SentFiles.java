package ua.cnap.portal.web.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The files that a form sent; a field left empty sends none. */
public final class SentFiles {
    private SentFiles() {}

    /**
     * Reads the files of a field.
     *
     * @param form makes what the page works with of a name, as the browser sent it, and the bytes
     */
    public static <T> List<T> read(HttpServletRequest request, String field, BiFunction<String, byte[], T> form) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            List<T> files = new ArrayList<>();
            for (Part part : request.getParts()) {
                if (part.getName().equals(field) && part.getSize() > 0) {
                    files.add(file(part, form));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T file(Part part, BiFunction<String, byte[], T> form) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return form.apply(part.getSubmittedFileName(), content.readAllBytes());
        }
    }
}

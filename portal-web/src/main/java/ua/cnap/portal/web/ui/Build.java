package ua.cnap.portal.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Marks the addresses of styles and scripts with their content, so that they may be cached for a year. */
@Named
@ApplicationScoped
public class Build {
    private static final List<String> RESOURCES = List.of(
            "/portal/portal.css",
            "/portal/look.js",
            "/portal/form.js",
            "/portal/office.js",
            "/portal/hall.js",
            "/portal/board.js",
            "/portal/ticket.js",
            "/portal/booking.js",
            "/portal/status.js",
            "/signer/sign-package.js",
            "/signer/sign-text.js",
            "/signer/worker.js");

    @Inject
    ServletContext application;

    private String version;

    @PostConstruct
    void compute() {
        CRC32 checksum = new CRC32();
        RESOURCES.forEach(resource -> add(resource, checksum));
        version = Long.toHexString(checksum.getValue());
    }

    public String getVersion() {
        return version;
    }

    private void add(String resource, CRC32 checksum) {
        try (InputStream content = application.getResourceAsStream(resource)) {
            if (content != null) {
                checksum.update(content.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

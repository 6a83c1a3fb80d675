package ua.cnap.portal.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** A mark of everything a page is drawn with besides what it tells: templates, sentences, styles. */
@ApplicationScoped
public class PageEdition {
    @Inject
    ServletContext application;

    @Inject
    Build build;

    private String mark;

    @PostConstruct
    void compute() {
        CRC32 checksum = new CRC32();
        addFolder("/", checksum);
        add(Sentences.class.getResourceAsStream("/ua/cnap/portal/web/Messages.properties"), checksum);
        add(Sentences.class.getResourceAsStream("/ua/cnap/portal/web/Messages_en.properties"), checksum);
        mark = build.getVersion() + "-" + Long.toHexString(checksum.getValue());
    }

    /** The mark; another one when any of it changed. */
    public String mark() {
        return mark;
    }

    private void addFolder(String folder, CRC32 checksum) {
        Set<String> paths = application.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/") && !path.startsWith("/WEB-INF/lib/")) {
                addFolder(path, checksum);
            } else if (path.endsWith(".xhtml")) {
                add(application.getResourceAsStream(path), checksum);
            }
        }
    }

    private static void add(InputStream content, CRC32 checksum) {
        try (content) {
            checksum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

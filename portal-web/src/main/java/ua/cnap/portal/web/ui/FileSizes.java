package ua.cnap.portal.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sizes of files as people read them: «44 Б», «43 кБ», «1,2 МБ». */
@Named
@RequestScoped
public class FileSizes {
    private static final double KILO = 1000;

    @Inject
    Sentences sentences;

    /** The size in the largest unit that leaves at least one. */
    public String text(long bytes) {
        if (bytes < KILO) {
            return sentences.text("site.size.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? sentences.text("site.size.kilobytes", Math.round(bytes / KILO))
                : sentences.text("site.size.megabytes", Math.round(bytes / KILO / KILO * 10) / 10.0);
    }
}

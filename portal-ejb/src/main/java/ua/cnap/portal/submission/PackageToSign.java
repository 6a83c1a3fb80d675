package ua.cnap.portal.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The package that is shown and signed.
 *
 * @param draft the application it was made from
 * @param files the files in the order of the container, the paper first
 */
public record PackageToSign(Draft draft, List<PackageFile> files) {
    /** Name of the paper in the container. */
    public static final String PAPER = "application.pdf";
    /** Name of the data in the container. */
    public static final String DATA = "application.json";

    /** The paper that was shown. */
    public byte[] paper() {
        return files.get(0).content();
    }

    /** The files by name. */
    public Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file.name(), file.content()));
        return contents;
    }
}

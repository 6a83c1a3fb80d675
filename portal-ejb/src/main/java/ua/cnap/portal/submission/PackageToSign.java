package ua.cnap.portal.submission;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The package that is shown and signed.
 *
 * @param draft the application it was made from
 * @param parts the files in the order of the container, the paper first
 */
public record PackageToSign(Draft draft, List<PackagePart> parts) {
    /** Name of the paper in the container. */
    public static final String PAPER = "application.pdf";
    /** Name of the data in the container. */
    public static final String DATA = "application.json";

    /** The paper that was shown. */
    public PackagePart paper() {
        return parts.get(0);
    }

    /** SHA-256 of each file by its name. */
    public Map<String, String> digests() {
        return parts.stream()
                .collect(Collectors.toMap(PackagePart::name, part -> part.file().sha256()));
    }
}

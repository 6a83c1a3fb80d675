package ua.cnap.portal.incontainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The authority does not answer while its lists of revoked certificates are taken away. */
final class RevocationLists {
    private RevocationLists() {}

    static void takeAway() throws IOException {
        move(lists(), away());
    }

    /** Does nothing while they are there. */
    static void bringBack() throws IOException {
        move(away(), lists());
    }

    private static Path lists() {
        return DemoPeople.authority().resolve("crl");
    }

    private static Path away() throws IOException {
        return Files.createDirectories(DemoPeople.authority().resolve("crl-away"));
    }

    private static void move(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.move(file, to.resolve(file.getFileName()));
            }
        }
    }
}

package ua.cnap.portal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** The data folder: what lies where, and whole folders copied or removed. */
record Folders(Path data) {
    private static final List<String> KEPT_BY_A_FRESH_START = List.of("software", "run");
    private static final List<String> OURS =
            List.of("database", "demo-ca", "logs", "mail", "run", "search", "secrets", "software");

    /** Makes the folders, or says in one sentence that they cannot be written. */
    void prepare() {
        try {
            for (String name : OURS) {
                Files.createDirectories(data.resolve(name));
            }
            Files.delete(Files.createTempFile(data.resolve("run"), "writable", null));
        } catch (IOException e) {
            throw new Refusal(e, "folder", data);
        }
    }

    /** Removes what an earlier portal kept, and nothing that is not ours. */
    void clear() {
        OURS.stream().filter(name -> !KEPT_BY_A_FRESH_START.contains(name)).forEach(name -> remove(data.resolve(name)));
        prepare();
    }

    Path of(String name) {
        return data.resolve(name);
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    Path run(String name) {
        return data.resolve("run").resolve(name);
    }

    static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    Files.createDirectories(to.resolve(from.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path copy = to.resolve(from.relativize(file));
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new Refusal(e, "folder", folder);
        }
    }
}

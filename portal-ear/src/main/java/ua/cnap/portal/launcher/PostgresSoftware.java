package ua.cnap.portal.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's own programs, unpacked from a Maven artifact. PostgreSQL refuses to run as root: for root its programs
 * run in a user namespace of their own, or as user nobody where the system allows no namespaces.
 */
record PostgresSoftware(Path folder) {
    private static final int OWNER_MAY_EXECUTE = 0100;

    /** Unpacks the programs once. */
    void unpack() {
        Path complete = folder.resolve("complete");
        if (Files.exists(complete)) {
            return;
        }
        Folders.remove(folder);
        try (InputStream packed = archive();
                TarArchiveInputStream archive =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry);
            }
            Files.createFile(complete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs one of the programs to its end; what it says is appended to the log. */
    int run(Path log, Path data, String program, String... arguments) {
        List<String> words = new ArrayList<>(asUserAllowed(data, log));
        words.add(folder.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return exitStatus(builder);
    }

    private List<String> asUserAllowed(Path data, Path log) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (exitStatus(new ProcessBuilder("unshare", "--user", "true")) == 0) {
            return List.of("unshare", "--user");
        }
        exitStatus(new ProcessBuilder("chown", "-R", "nobody", data.toString(), folder.toString(), log.toString()));
        List<String> asNobody = List.of("runuser", "-u", "nobody", "--");
        List<String> look = new ArrayList<>(asNobody);
        look.addAll(List.of("test", "-x", folder.toString()));
        if (exitStatus(new ProcessBuilder(look)) != 0) {
            throw new Refusal("database.root", folder);
        }
        return asNobody;
    }

    private void unpack(TarArchiveInputStream archive, TarArchiveEntry entry) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(archive, target);
            boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream archive() {
        boolean arm = "aarch64".equals(System.getProperty("os.arch"));
        String name = "/postgres-linux-" + (arm ? "arm_64" : "x86_64") + ".txz";
        InputStream archive = PostgresSoftware.class.getResourceAsStream(name);
        if (archive == null) {
            throw new Refusal("database.software", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        return archive;
    }

    private static int exitStatus(ProcessBuilder builder) {
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(e, "interrupted");
        }
    }
}

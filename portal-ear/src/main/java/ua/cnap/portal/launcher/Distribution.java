package ua.cnap.portal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What the build made: the server with the EAR, Keycloak as it came, and the portal's parts for Keycloak. */
public record Distribution(Path built) {

    /** The application server with its modules, without data of a run. */
    Path server() {
        return built.resolve("server");
    }

    /** Keycloak as its makers publish it. */
    Path keycloak() {
        return only(built.resolve("launcher"), "keycloak-");
    }

    /** The portal's jars that Keycloak loads. */
    List<Path> providers() {
        return list(built.resolve("launcher/providers"));
    }

    /** The jar that carries the realm. */
    Path realm() {
        return only(built.resolve("launcher/providers"), "portal-keycloak-");
    }

    /** Brings software into the data folder when what is there was not made of the same parts. */
    static boolean install(Path from, Path to, String parts) {
        Path stamp = to.resolveSibling(to.getFileName() + ".parts");
        try {
            if (Files.exists(stamp) && Files.readString(stamp).equals(parts)) {
                return false;
            }
            Files.deleteIfExists(stamp);
            Folders.remove(to);
            Folders.copy(from, to);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that the installed software is whole. */
    static void installed(Path to, String parts) {
        try {
            Files.writeString(to.resolveSibling(to.getFileName() + ".parts"), parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names and contents of files as one short text. */
    static String fingerprint(List<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path only(Path folder, String prefix) {
        return list(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new Refusal("not.built", folder));
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new Refusal(e, "not.built", folder);
        }
    }
}

package ua.cnap.portal.launcher;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The command behind {@code ./portal import-catalogue FILE|DIR}: sends the files to the running portal, which checks
 * them whole and publishes them or names every fault. Proves by the installation's secret that the operator asks.
 */
public final class CatalogueImport {
    private static final int FAULTY = 1;
    private static final int WRONG_USE = 2;
    private static final String ALGORITHM = "HmacSHA256";

    private final Surroundings surroundings;
    private final Texts texts;

    private CatalogueImport(Map<String, String> environment) {
        surroundings = new Surroundings(environment);
        texts = Texts.ofConsole(environment);
    }

    /** The one word is the file or folder. Exit status 0: published, 1: refused, 2: wrong use. */
    public static void main(String... words) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        CatalogueImport command = new CatalogueImport(System.getenv());
        if (words.length != 1 || !Files.exists(Path.of(words[0]))) {
            console.println(command.texts.of("import.usage"));
            System.exit(WRONG_USE);
        }
        int status;
        try {
            status = command.send(Path.of(words[0]), console);
        } catch (Refusal refusal) {
            console.println(refusal.sentence(command.texts));
            status = FAULTY;
        }
        System.exit(status);
    }

    private int send(Path source, PrintStream console) {
        URI address = URI.create("http://127.0.0.1:" + surroundings.httpPort() + "/api/v1/admin/catalogue");
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/zip")
                    .header("Accept", "text/plain")
                    .header("Accept-Language", texts.of("import.language"))
                    .header("Portal-Management-Key", managementKey())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(zip(source)))
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            console.println(answer.body());
            return answer.statusCode() == 200 ? 0 : FAULTY;
        } catch (IOException e) {
            throw new Refusal(e, "import", surroundings.httpPort());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(e, "interrupted");
        }
    }

    private String managementKey() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(surroundings.secret(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal("portal management".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(Path source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Path file : files(source)) {
                Path name = Files.isDirectory(source) ? source.relativize(file) : file.getFileName();
                zip.putNextEntry(new ZipEntry(name.toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> found = Files.walk(source)) {
            return found.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}

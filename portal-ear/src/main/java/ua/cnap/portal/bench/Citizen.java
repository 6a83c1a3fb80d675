package ua.cnap.portal.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.cnap.portal.signature.demo.DemonstrationSigner;

/**
 * The citizen of the demonstration (DSTU 4145 key): signs in, fills in the application for 06-01 with three documents
 * of 200 kB, and signs its package; everything over HTTP, as a browser does it.
 */
public final class Citizen {
    private static final String SERVICE = "06-01";
    private static final String CENTRE = "zdolbuniv";
    private static final int DOCUMENTS = 3;
    private static final int DOCUMENT_SIZE = 200_000;
    private static final Pattern FILE_TO_SIGN = Pattern.compile("\\{\"url\":\"([^\"]+)\",\"name\":\"([^\"]+)\"}");

    private final URI portal;
    private final DemonstrationSigner signer;
    private final Clock clock;
    private final Browser browser = new Browser();
    private String formToken = "";

    /** The citizen whose key lies in the folder of this authority. */
    public Citizen(URI portal, Path authority, Clock clock) throws IOException {
        this.portal = portal;
        this.signer = DemonstrationSigner.of(authority, "citizen");
        this.clock = clock;
    }

    /** Signs in with the key. */
    public void signIn() throws IOException {
        browser.open(portal.resolve("/apply/" + SERVICE));
        byte[] challenge = Base64.getDecoder().decode(browser.found("data-challenge=\"([^\"]+)\""));
        String signature = Base64.getEncoder().encodeToString(signer.sign(challenge, clock.instant()));
        browser.send(Map.of("signature", signature));
    }

    /** Fills in a new application up to the signature. */
    public UUID fillIn() throws IOException {
        browser.open(portal.resolve("/apply/" + SERVICE));
        browser.send(Map.of("centre", CENTRE, "kind", "CITIZEN", "start", "start"));
        Properties answers = answers();
        String step = lastPart();
        while (!"sign".equals(step)) {
            answer(step, answers);
            if (lastPart().equals(step)) {
                throw new IOException("The step " + step + " was not accepted: "
                        + browser.found("class=\"sum\"(.*?)</div>").replaceAll("<[^>]*>|\\s+", " "));
            }
            step = lastPart();
        }
        return application();
    }

    /** Signs the package that is shown. */
    public byte[] sign() throws IOException {
        URI signing = browser.address();
        String listed = browser.found("data-files=\"([^\"]+)\"");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (MatchResult file : FILE_TO_SIGN.matcher(listed).results().toList()) {
            browser.open(portal.resolve(file.group(1)));
            files.put(file.group(2), browser.page().body());
        }
        browser.open(signing);
        formToken = browser.found("data-csrf=\"([^\"]+)\"");
        return signer.container(files, clock.instant());
    }

    /** Files a signed package for an application; answered when the case is registered. */
    public void file(UUID application, byte[] signed) throws IOException {
        try (HttpConnection connection = new HttpConnection(InetAddress.getLoopbackAddress(), portal.getPort())) {
            file(application, signed, connection);
        }
    }

    void file(UUID application, byte[] signed, HttpConnection connection) throws IOException {
        Answer answer = connection.send(filing(application, signed));
        if (answer.status() != 200 || !answer.text().contains("/apply/receipts/" + application)) {
            throw new IOException("filing answered with status " + answer.status() + ": " + answer.text());
        }
    }

    /** The request that files a signed package for an application. */
    private Request filing(UUID application, byte[] signed) {
        Map<String, String> headers = Map.of(
                "Cookie",
                browser.cookiesFor(portal),
                "Content-Type",
                "application/vnd.etsi.asic-e+zip",
                "X-CSRF-Token",
                formToken);
        return Request.of("POST", portal.getAuthority(), "/apply/submissions/" + application, headers, signed);
    }

    /** The feedback code on the receipt of an application. */
    public String feedbackCode(UUID application) throws IOException {
        browser.open(portal.resolve("/apply/receipts/" + application));
        return browser.found("class=\"code\">([^<]+)<").strip();
    }

    private void answer(String step, Properties answers) throws IOException {
        switch (step) {
            case "documents" -> browser.upload(Map.of("proceed", "proceed"), "file:identity", documents());
            case "review" -> browser.send(Map.of("sign", "sign"));
            default -> {
                Map<String, String> fields = answers.stringPropertyNames().stream()
                        .filter(name -> name.startsWith(step + "."))
                        .collect(Collectors.toMap(name -> name, answers::getProperty));
                fields.put("save", "save");
                browser.send(fields);
            }
        }
    }

    private static Map<String, byte[]> documents() {
        Random random = new Random(DOCUMENT_SIZE);
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (int i = 1; i <= DOCUMENTS; i++) {
            byte[] content = new byte[DOCUMENT_SIZE];
            random.nextBytes(content);
            byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(head, 0, content, 0, head.length);
            documents.put("document-" + i + ".pdf", content);
        }
        return documents;
    }

    private static Properties answers() throws IOException {
        Properties answers = new Properties();
        try (Reader text = new InputStreamReader(
                Citizen.class.getResourceAsStream("answers.properties"), StandardCharsets.UTF_8)) {
            answers.load(text);
        }
        return answers;
    }

    private UUID application() {
        String[] parts = browser.address().getPath().split("/");
        return UUID.fromString(parts[parts.length - 2]);
    }

    private String lastPart() {
        String path = browser.address().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

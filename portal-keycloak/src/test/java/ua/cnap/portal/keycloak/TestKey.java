package ua.cnap.portal.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A key file of the demonstration; it signs with the sources of the browser's own bundle, run by Node. */
enum TestKey {
    CITIZEN("citizen.jks"),
    SOLE_PROPRIETOR("sole-proprietor.p12"),
    SIGNATORY("company-signatory.pfx"),
    SIGNATORY_WITH_ANOTHER_KEY("company-signatory-rsa.p12"),
    SEAL("company-seal.jks"),
    EXPIRED("expired.p12"),
    REVOKED("revoked.jks"),
    UNKNOWN_AUTHORITY("unknown-authority.jks");

    static final Path FOLDER = KeycloakServer.AUTHORITY.resolve("keys");

    private final String file;

    TestKey(String file) {
        this.file = file;
    }

    byte[] sign(byte[] content) {
        try {
            Process node = new ProcessBuilder(
                            "node",
                            "src/test/scripts/sign.mjs",
                            FOLDER.resolve(file).toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (OutputStream in = node.getOutputStream()) {
                in.write(content);
            }
            try (InputStream out = node.getInputStream()) {
                return out.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Node is needed to sign with a test key", e);
        }
    }
}

package ua.cnap.portal.keycloak;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an administrator sets for the sign-in step, by provider option or environment variable.
 *
 * @param trust folder of trusted authorities, {@code PORTAL_TRUST_DIR}
 * @param crl folder of revocation lists, {@code PORTAL_CRL_DIR}
 * @param ocsp folder of stored OCSP answers, {@code PORTAL_OCSP_DIR}
 * @param secret key of account names, {@code PORTAL_SECRET}; has to stay the same for the life of the accounts
 * @param demonstration whether demonstration keys and their authority are welcome, {@code PORTAL_MODE=demo}
 * @param demonstrationKeys folder of demonstration keys, {@code PORTAL_DEMO_KEYS}
 */
record Settings(
        Path trust,
        Optional<Path> crl,
        Optional<Path> ocsp,
        String secret,
        boolean demonstration,
        Optional<Path> demonstrationKeys) {

    private static final int SECRET_LENGTH = 32;

    /** Reads the settings and refuses those that sign-in could not work with. */
    static Settings read(UnaryOperator<String> variables) {
        boolean demonstration = "demo".equals(variables.apply("PORTAL_MODE"));
        if (!demonstration
                && given(variables, "PORTAL_STAFF_OTP")
                        .filter(otp -> !otp.equals("REQUIRED"))
                        .isPresent()) {
            throw new IllegalStateException("PORTAL_STAFF_OTP has to be REQUIRED outside a demonstration");
        }
        return new Settings(
                Path.of(required(variables, "PORTAL_TRUST_DIR")),
                folder(variables, "PORTAL_CRL_DIR"),
                folder(variables, "PORTAL_OCSP_DIR"),
                secret(variables),
                demonstration,
                folder(variables, "PORTAL_DEMO_KEYS"));
    }

    private static String secret(UnaryOperator<String> variables) {
        String secret = required(variables, "PORTAL_SECRET");
        if (secret.length() < SECRET_LENGTH) {
            throw new IllegalStateException("PORTAL_SECRET has to be at least 32 characters long");
        }
        return secret;
    }

    private static String required(UnaryOperator<String> variables, String name) {
        return given(variables, name)
                .orElseThrow(() -> new IllegalStateException(name + " is not set: sign-in with a signature needs it"));
    }

    private static Optional<Path> folder(UnaryOperator<String> variables, String name) {
        return given(variables, name).map(Path::of);
    }

    private static Optional<String> given(UnaryOperator<String> variables, String name) {
        return Optional.ofNullable(variables.apply(name)).filter(value -> !value.isBlank());
    }
}

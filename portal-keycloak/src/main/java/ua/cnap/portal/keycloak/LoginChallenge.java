package ua.cnap.portal.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * The text a person signs to enter (виклик для входу): exactly these bytes, for one portal, one browser session and a
 * few minutes.
 *
 * <p>It names the portal, so that a person can see where the signature leads, and its type, so that no signature over it
 * can pass for a signed document.
 */
record LoginChallenge(String json, String nonce, Instant expires) {

    /** How long a challenge may be signed. */
    static final Duration LIFE = Duration.ofMinutes(5);

    static final String TYPE = "portal-login-challenge";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NONCE_BYTES = 32;

    static LoginChallenge issue(Audience audience, String session, Instant now, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        Instant issued = Instant.ofEpochSecond(now.getEpochSecond());
        String encodedNonce = Base64.getUrlEncoder().withoutPadding().encodeToString(nonce);
        Instant expires = issued.plus(LIFE);
        String json = JSON.createObjectNode()
                .put("typ", TYPE)
                .put("v", 1)
                .put("aud", audience.value())
                .put("purpose", "login")
                .put("text", "Вхід до порталу " + audience.origin() + ". Не підписуйте цей текст на інших сайтах.")
                .put("nonce", encodedNonce)
                .put("sid", Digests.sha256(session))
                .put("iat", issued.toString())
                .put("exp", expires.toString())
                .toString();
        return new LoginChallenge(json, encodedNonce, expires);
    }

    /** Reads back a challenge that this server has stored. */
    static LoginChallenge stored(String json) {
        try {
            JsonNode read = JSON.readTree(json);
            return new LoginChallenge(
                    json,
                    read.required("nonce").textValue(),
                    Instant.parse(read.required("exp").textValue()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored login challenge cannot be read", e);
        }
    }

    boolean isFor(Audience audience, String session) {
        try {
            JsonNode read = JSON.readTree(json);
            return audience.value().equals(read.path("aud").textValue())
                    && Digests.sha256(session).equals(read.path("sid").textValue());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored login challenge cannot be read", e);
        }
    }

    boolean expiredAt(Instant now) {
        return !now.isBefore(expires);
    }

    byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }
}

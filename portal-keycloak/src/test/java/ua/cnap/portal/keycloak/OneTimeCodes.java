package ua.cnap.portal.keycloak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a clerk's phone: six digits every thirty seconds (RFC 6238). */
record OneTimeCodes(String secret) {

    private static final int PERIOD_SECONDS = 30;

    /** The code shown at this moment. */
    String at(Instant moment) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(moment.getEpochSecond() / PERIOD_SECONDS)
                    .array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code that comes after the one shown at this moment. */
    String after(Instant moment) {
        return at(moment.plusSeconds(PERIOD_SECONDS));
    }
}

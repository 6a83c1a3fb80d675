package ua.cnap.portal.kernel;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * HMAC-SHA-256 under one key, for any number of threads at once: an {@link HmacUtils} holds the state of a computation, so
 * that two that share it spoil each other's results.
 */
public final class KeyedHash {
    private final byte[] key;

    /** Under this key. */
    public KeyedHash(byte[] key) {
        this.key = key.clone();
    }

    /** Under a key of its own for a purpose, which follows from this one. */
    public KeyedHash forPurpose(String purpose) {
        return new KeyedHash(of(purpose));
    }

    /** The 32 bytes of a text. */
    public byte[] of(String text) {
        return hmac().hmac(text);
    }

    /** The same as 64 hexadecimal digits. */
    public String hexOf(String text) {
        return hmac().hmacHex(text);
    }

    private HmacUtils hmac() {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "KeyedHash";
    }
}

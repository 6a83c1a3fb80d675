package ua.cnap.portal.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import ua.cnap.portal.kernel.KeyedHash;
import ua.cnap.portal.kernel.Settings;

/**
 * Keeps sheets that are not in their group yet unreadable in the database (AES-256-GCM): the order of rows and transactions
 * there tells when each was sent. A sheet under way is locked with its own id, which the database does not have.
 */
@ApplicationScoped
class SheetVault {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Settings settings;

    private KeyedHash keys;
    private KeyedHash hashes;

    @PostConstruct
    void deriveKeys() {
        KeyedHash installation = new KeyedHash(settings.secret());
        keys = installation.forPurpose("survey-sheet");
        hashes = installation.forPurpose("survey-hash");
    }

    /** By what the database knows a code or an id that it must not know. */
    String hash(String secret) {
        return hashes.hexOf(secret);
    }

    /** Locks a sheet with a name; the same name opens it. */
    byte[] lock(String name, Object sheet) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] locked = run(Cipher.ENCRYPT_MODE, name, nonce, JSON.writeValueAsBytes(sheet), 0);
            return ByteBuffer.allocate(NONCE_BYTES + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A sheet cannot be written", e);
        }
    }

    /** A sheet that was locked with this name. */
    <T> T open(String name, byte[] kept, Class<T> kind) {
        try {
            return JSON.readValue(run(Cipher.DECRYPT_MODE, name, kept, kept, NONCE_BYTES), kind);
        } catch (IOException e) {
            throw new IllegalStateException("A sheet cannot be read", e);
        }
    }

    private byte[] run(int mode, String name, byte[] nonce, byte[] content, int from) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            SecretKeySpec key = new SecretKeySpec(keys.of(name), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            return cipher.doFinal(content, from, content.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sheet cannot be read with this secret", e);
        }
    }
}

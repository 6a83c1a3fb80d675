package ua.cnap.portal.authenticity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import ua.cnap.portal.kernel.KeyedHash;
import ua.cnap.portal.kernel.Settings;

/**
 * Keeps the bytes of papers unreadable without the secret of the installation (AES-256-GCM): an inventory tells the
 * applicant's feedback code, which a stolen database must not.
 */
@ApplicationScoped
class PaperVault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Settings settings;

    private SecretKeySpec key;

    @PostConstruct
    void deriveKey() {
        key = new SecretKeySpec(new KeyedHash(settings.secret()).of("papers"), "AES");
    }

    byte[] lock(byte[] paper) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] locked = run(Cipher.ENCRYPT_MODE, nonce, paper, 0);
        return ByteBuffer.allocate(NONCE_BYTES + locked.length)
                .put(nonce)
                .put(locked)
                .array();
    }

    byte[] unlock(byte[] kept) {
        return run(Cipher.DECRYPT_MODE, kept, kept, NONCE_BYTES);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, int from) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            return cipher.doFinal(content, from, content.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept paper cannot be read with this secret", e);
        }
    }
}

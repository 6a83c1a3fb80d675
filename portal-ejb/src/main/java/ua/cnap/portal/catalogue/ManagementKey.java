package ua.cnap.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import ua.cnap.portal.kernel.KeyedHash;
import ua.cnap.portal.kernel.Settings;

/** The key by which commands on the server's own machine act on the running portal; derived from its secret. */
@ApplicationScoped
class ManagementKey {
    private static final String PURPOSE = "portal management";

    @Inject
    Settings settings;

    boolean opensWith(String key) {
        String expected = new KeyedHash(settings.secret()).hexOf(PURPOSE);
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
    }
}

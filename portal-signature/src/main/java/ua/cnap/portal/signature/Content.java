package ua.cnap.portal.signature;

import java.util.EnumMap;
import java.util.Map;

/** Signed bytes, digested once by each algorithm however many signatures refer to them. Used by one thread. */
final class Content {

    private final byte[] bytes;
    private final Map<DigestAlgorithm, byte[]> digests = new EnumMap<>(DigestAlgorithm.class);

    Content(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] digest(DigestAlgorithm algorithm) {
        return digests.computeIfAbsent(algorithm, each -> each.of(bytes));
    }
}

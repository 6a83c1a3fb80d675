package ua.cnap.portal.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the code of an appeal is computed from, and the keyed hash that it is found by; never the code. */
@Embeddable
record CodeSeed(String seed, @Column(name = "code_hash") String hash) {
    /** A new one. */
    static CodeSeed drawn(AppealCodes codes) {
        String seed = codes.seed();
        return new CodeSeed(seed, codes.hashOf(seed));
    }
}

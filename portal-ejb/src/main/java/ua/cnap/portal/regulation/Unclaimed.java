package ua.cnap.portal.regulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What becomes of a result that nobody takes (незатребуваний результат).
 *
 * @param postAfterMonths months after which it goes by post
 * @param keepMonths months that it is kept when there is neither address nor contacts
 * @param then where it goes afterwards
 */
public record Unclaimed(int postAfterMonths, int keepMonths, Target then) {
    /** Where a result goes that could be neither given nor sent. */
    public enum Target {
        /** До архіву центру. */
        ARCHIVE,
        /** Суб'єкту надання на архівне зберігання. */
        RETURN_TO_PROVIDER_FOR_ARCHIVE
    }

    /** The rule as an entry writes it; nothing when it sets none. */
    static Optional<Unclaimed> of(JsonNode written) {
        int post = written.path("postAfterMonths").asInt();
        int keep = written.path("keepIfNoContactMonths").asInt();
        return post > 0 && keep > 0
                ? Optional.of(
                        new Unclaimed(post, keep, Written.constant(Target.class, written.path("then"), Target.ARCHIVE)))
                : Optional.empty();
    }
}

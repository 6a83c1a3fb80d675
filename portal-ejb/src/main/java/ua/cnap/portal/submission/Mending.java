package ua.cnap.portal.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a supplement (доповнення) mends: the filed application, and the fields and documents of it that the centre marked
 * . Nothing else of it can be changed.
 *
 * @param filedId the application that was filed
 * @param caseNumber number of the case that it became
 * @param keys keys of the marked fields and documents, a line each
 */
@Embeddable
public record Mending(
        @Column(name = "supplements_id") UUID filedId,
        @Column(name = "supplements_case") String caseNumber,
        @Column(name = "mends") String keys) {
    /** What mends these fields and documents. */
    public static Mending of(UUID filedId, String caseNumber, Collection<String> marked) {
        return new Mending(filedId, caseNumber, String.join("\n", new TreeSet<>(marked)));
    }

    /** Keys of the marked fields and documents. */
    public Set<String> marked() {
        return new LinkedHashSet<>(Arrays.asList(keys.split("\n")));
    }
}

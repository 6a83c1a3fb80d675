package ua.cnap.portal.search;

import java.util.List;
import java.util.Optional;

/**
 * What a search found, best first.
 *
 * @param codes codes of the services found
 * @param readAs the words searched for, when they differ from what was typed (wrong keyboard layout, Latin letters)
 */
public record Findings(List<String> codes, Optional<String> readAs) {
    public Findings {
        codes = List.copyOf(codes);
    }
}

package ua.cnap.portal.opinion;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of a centre an opinion is about: all of it, a unit, a sector, a desk, a service. Never two of these at once: the
 * groups would be smaller than those the answers were kept in.
 *
 * @param id which one: of the centre, of the unit or desk, name of the sector, code of the service
 */
public record Part(Scope scope, String id) {
    private static final Pattern WORD = Pattern.compile("(?<scope>[a-z]+)-(?<id>[\\p{L}\\d_.-]{1,80})");

    /** The whole centre. */
    public static Part centre(String centreId) {
        return new Part(Scope.CENTRE, centreId);
    }

    /** The part that a word of an address means, as {@link #word} gives it. */
    public static Optional<Part> named(String word) {
        Matcher form = WORD.matcher(word);
        return form.matches()
                ? Stream.of(Scope.values())
                        .filter(scope -> scope.word().equals(form.group("scope")))
                        .map(scope -> new Part(scope, form.group("id")))
                        .findFirst()
                : Optional.empty();
    }

    /** As it stands in addresses: {@code desk-12}. */
    public String word() {
        return scope.word() + "-" + id;
    }
}

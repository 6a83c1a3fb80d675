package ua.cnap.portal.search;

import java.util.List;

/**
 * What the search knows of one administrative service (адміністративна послуга): the words it can be found by, from the
 * most telling (its name) to the least (its documents and result).
 *
 * @param code code of the service, which the search answers with, e.g. {@code 06-01}
 * @param nationalId identifier in the Register of administrative services, or an empty string
 * @param name official name in Ukrainian
 * @param nameEn name in English
 * @param groups names of its life situations and sphere
 * @param details provider, result, documents
 */
public record Findable(
        String code, String nationalId, String name, String nameEn, List<String> groups, List<String> details) {
    public Findable {
        groups = List.copyOf(groups);
        details = List.copyOf(details);
    }
}

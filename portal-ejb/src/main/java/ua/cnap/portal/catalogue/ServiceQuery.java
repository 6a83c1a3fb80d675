package ua.cnap.portal.catalogue;

import java.util.Map;
import java.util.Optional;
import ua.cnap.portal.forms.ApplicantKind;

/**
 * What somebody looks for in the catalogue.
 *
 * @param words what was typed, empty for everything
 * @param groups chosen group of each grouping, by its identifier
 * @param applicantKind who applies, if it matters
 * @param centreId centre that must give the service, if it matters
 * @param online only what can be applied for here online
 * @param page number of the page, from 1
 * @param size rows on a page
 */
public record ServiceQuery(
        String words,
        Map<Grouping, String> groups,
        Optional<ApplicantKind> applicantKind,
        Optional<String> centreId,
        boolean online,
        int page,
        int size) {
    /** The most rows that a page may have. */
    public static final int LARGEST_PAGE = 100;

    public ServiceQuery {
        groups = Map.copyOf(groups);
        page = Math.max(1, page);
        size = Math.min(Math.max(1, size), LARGEST_PAGE);
    }
}

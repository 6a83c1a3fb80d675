package ua.cnap.portal.supplement;

import java.util.List;
import java.util.Optional;
import ua.cnap.portal.forms.LocalizedText;

/**
 * A filed package as it stands, for the clerk to mark: the answers by the sections of the form, and the documents of the
 * card and of the inventory.
 *
 * @param sections the answers
 * @param documents the documents
 */
public record PackageSheet(List<Part> sections, List<Markable> documents) {
    /** A section of the form with its answers. */
    public record Part(LocalizedText title, List<Markable> items) {}

    /** The part of the package with this key. */
    Optional<Markable> find(String key) {
        return documents.stream()
                .filter(document -> document.key().equals(key))
                .findFirst()
                .or(() -> sections.stream()
                        .flatMap(part -> part.items().stream())
                        .filter(item -> item.key().equals(key))
                        .findFirst());
    }
}

package ua.cnap.portal.web.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The query of the list of services as it stands in the address; only what the list knows, in one fixed order. */
final class ListAddress {
    private static final List<String> KNOWN =
            List.of("q", "situation", "sphere", "provider", "applicant", "centre", "online", "by", "page");
    private static final int LONGEST_VALUE = 200;

    private final Map<String, String> values;

    private ListAddress(Map<String, String> values) {
        this.values = values;
    }

    static ListAddress of(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : KNOWN) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
            }
        }
        return new ListAddress(values);
    }

    static ListAddress only(String name, String value) {
        return new ListAddress(Map.of(name, value));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    int page() {
        return value("page")
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    /** The same list from its first page, or another page of it. */
    ListAddress with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove("page");
        changed.put(name, value);
        return new ListAddress(changed);
    }

    ListAddress without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove("page");
        changed.remove(name);
        return new ListAddress(changed);
    }

    @Override
    public String toString() {
        return values.isEmpty()
                ? ""
                : KNOWN.stream()
                        .filter(values::containsKey)
                        .map(name -> name + "=" + URLEncoder.encode(values.get(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}

package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.journal.JournalOrder;
import ua.cnap.portal.journal.JournalQuery;
import ua.cnap.portal.journal.Worklist;

/**
 * Filters, order and page of the journal as they stand in its address, so that the list can be kept, printed and come
 * back to. What was searched for, a name or a tax number, stands there by the key of {@link JournalVisit} only.
 */
@RequestScoped
class JournalAddress {
    @Inject
    HttpServletRequest request;

    @Inject
    JournalVisit visit;

    /** What the address of this request asks for; what it does not understand is not asked for. */
    JournalQuery read() {
        return new JournalQuery(
                parameter("search").flatMap(visit::recall),
                parameter("service"),
                parameter("signature").flatMap(name -> constant(SignatureState.values(), name)),
                parameter("list").flatMap(name -> constant(Worklist.values(), name)),
                parameter("from").flatMap(JournalAddress::day),
                parameter("to").flatMap(JournalAddress::day),
                parameter("order")
                        .flatMap(name -> constant(JournalOrder.values(), name))
                        .orElse(JournalOrder.NEWEST),
                parameter("page").flatMap(JournalAddress::number).orElse(1));
    }

    /** The query string that asks for this, empty for the newest cases of all. */
    String write(JournalQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        query.words().ifPresent(words -> parameters.put("search", visit.remember(words)));
        query.serviceCode().ifPresent(code -> parameters.put("service", code));
        query.signature().ifPresent(state -> parameters.put("signature", state.name()));
        query.worklist().ifPresent(list -> parameters.put("list", list.name()));
        query.from().ifPresent(day -> parameters.put("from", day.toString()));
        query.to().ifPresent(day -> parameters.put("to", day.toString()));
        if (query.order() != JournalOrder.NEWEST) {
            parameters.put("order", query.order().name());
        }
        if (query.page() > 1) {
            parameters.put("page", String.valueOf(query.page()));
        }
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}

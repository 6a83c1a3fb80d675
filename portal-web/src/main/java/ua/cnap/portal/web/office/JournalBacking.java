package ua.cnap.portal.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.casework.JournalEntry;
import ua.cnap.portal.casework.JournalOrder;
import ua.cnap.portal.casework.JournalQuery;
import ua.cnap.portal.casework.ReadingJournal;
import ua.cnap.portal.casework.SignatureState;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;

/** The journal of registration; filters, order and page stand in the address. */
@Named
@RequestScoped
public class JournalBacking {
    private static final String[] FILTERS = {"q", "service", "signature", "from", "to", "order"};

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ReadingJournal journal;

    @Inject
    CurrentResponse response;

    private Page<JournalEntry> page;

    @PostConstruct
    void read() {
        response.mayNotBeStored();
        page = journal.find(
                user.staff(),
                new JournalQuery(
                        parameter("q"),
                        parameter("service"),
                        parameter("signature").flatMap(JournalBacking::signature),
                        parameter("from").flatMap(JournalBacking::day),
                        parameter("to").flatMap(JournalBacking::day),
                        parameter("order").flatMap(JournalBacking::order).orElse(JournalOrder.NEWEST),
                        parameter("page").flatMap(JournalBacking::number).orElse(1)));
    }

    public Page<JournalEntry> getPage() {
        return page;
    }

    /** What a filter was set to, empty when it was not. */
    public String value(String filter) {
        return parameter(filter).orElse("");
    }

    /** The address of this list with another page. */
    public String addressOfPage(int number) {
        return "?"
                + Stream.concat(
                                Arrays.stream(FILTERS)
                                        .filter(name -> parameter(name).isPresent())
                                        .map(name -> name + "=" + encoded(value(name))),
                                Stream.of("page=" + number))
                        .collect(Collectors.joining("&"));
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    private static Optional<SignatureState> signature(String name) {
        return Arrays.stream(SignatureState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }

    private static Optional<JournalOrder> order(String name) {
        return Arrays.stream(JournalOrder.values())
                .filter(order -> order.name().equals(name))
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.kernel.Page;
import ua.cnap.portal.provider.InboxLine;
import ua.cnap.portal.provider.InboxList;
import ua.cnap.portal.provider.InboxQuery;
import ua.cnap.portal.provider.ReadingInbox;
import ua.cnap.portal.provider.ReceivingCases;
import ua.cnap.portal.web.identity.CurrentUser;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The inbox of a provider; list, service and page stand in the address, what was searched for does not. */
@Named
@RequestScoped
public class InboxBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser user;

    @Inject
    ReadingInbox inbox;

    @Inject
    ReceivingCases receiving;

    @Inject
    SentForm sent;

    @Inject
    JournalVisit visit;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private Page<InboxLine> page;
    private List<String> outcomes = List.of();

    /** Does what was sent: sets the filters, or confirms the receipt of the chosen cases. */
    public void act() {
        response.mayNotBeStored();
        String act = sent.act().orElse("");
        if (act.equals("filter")) {
            redirect.to(addressOf(typed()));
        } else if (act.equals("receive")) {
            receive();
        }
    }

    private void receive() {
        Map<Long, String> numbers = getPage().rows().stream()
                .collect(Collectors.toMap(InboxLine::id, InboxLine::number, (one, other) -> one));
        List<Long> chosen = sent.numbers("case").stream().limit(InboxQuery.SIZE).toList();
        outcomes = receiving.receive(user.officer(), chosen).stream()
                .map(outcome -> sentences.text(
                        outcome.refusal().isEmpty() ? "office_inbox.received" : "office_inbox.notReceived",
                        numbers.getOrDefault(outcome.caseId(), String.valueOf(outcome.caseId())),
                        outcome.refusal().map(sentences::text).orElse("")))
                .toList();
        page = null;
    }

    /** What became of each case whose receipt was to be confirmed. */
    public List<String> getOutcomes() {
        return outcomes;
    }

    /** Whether nothing was chosen although the button was pressed. */
    public boolean isNothingChosen() {
        return sent.isOf("receive") && outcomes.isEmpty();
    }

    public Page<InboxLine> getPage() {
        if (page == null) {
            page = inbox.read(user.officer(), getQuery());
        }
        return page;
    }

    /** What the address asks for. */
    public InboxQuery getQuery() {
        return new InboxQuery(
                parameter("search").flatMap(visit::recall),
                parameter("service"),
                list(parameter("list")),
                parameter("page")
                        .filter(number -> number.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    private InboxQuery typed() {
        return new InboxQuery(
                Optional.of(sent.text("words")),
                Optional.of(sent.text("service")),
                list(Optional.of(sent.text("list"))),
                1);
    }

    private static InboxList list(Optional<String> name) {
        return Arrays.stream(InboxList.values())
                .filter(list -> name.filter(list.name()::equals).isPresent())
                .findFirst()
                .orElse(InboxList.ALL);
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** The address of another page of the same cases. */
    public String pageAddress(int number) {
        return addressOf(getQuery().on(number));
    }

    private String addressOf(InboxQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        query.words().ifPresent(words -> parameters.put("search", visit.remember(words)));
        query.serviceCode().ifPresent(code -> parameters.put("service", code));
        if (query.list() != InboxList.ALL) {
            parameters.put("list", query.list().name());
        }
        if (query.page() > 1) {
            parameters.put("page", String.valueOf(query.page()));
        }
        return language.href("/office/provider") + "?"
                + parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    public InboxList[] getLists() {
        return InboxList.values();
    }

    /** Whether the last day of the stage has passed. */
    public boolean isLate(InboxLine line) {
        return line.passedAt() == null && line.dueOn() != null && line.dueOn().isBefore(LocalDate.now(clock));
    }

    /** Whether the receipt of any case on this page can be confirmed. */
    public boolean isReceivable() {
        return getPage().rows().stream().anyMatch(this::isToBeReceived);
    }

    /** Whether the receipt of the case can be confirmed here. */
    public boolean isToBeReceived(InboxLine line) {
        return line.receivedAt() == null
                && line.passedAt() == null
                && getQuery().list() != InboxList.ENDED;
    }
}

package ua.cnap.portal.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.slot.DayPart;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.Visit;
import ua.cnap.portal.web.ui.Language;

/**
 * What was chosen so far of a visit. It stands in the address of each step, so that Back, reload and a bookmark work;
 * nothing of it is personal.
 */
@Named
@RequestScoped
public class VisitChoice {
    /** No centre books further ahead than this; each has a horizon of its own. */
    private static final int DAYS_AHEAD = 180;

    private static final int MOST_SERVICES = 5;

    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<PublishedService> services;

    @PostConstruct
    void read() {
        String[] codes = request.getParameterValues("service");
        services = (codes == null ? Stream.<String>empty() : Arrays.stream(codes))
                .distinct()
                .limit(MOST_SERVICES)
                .flatMap(code -> catalogue.findService(code).stream())
                .toList();
    }

    public List<PublishedService> getServices() {
        return services;
    }

    public List<String> getCodes() {
        return services.stream().map(PublishedService::code).toList();
    }

    /** What the visit is for: filing, unless something else was chosen. */
    public DeskFunction getFunction() {
        return named(DeskFunction.values(), "for").orElse(DeskFunction.INTAKE);
    }

    public DayPart getPart() {
        return named(DayPart.values(), "part").orElse(DayPart.ANY);
    }

    public String getCentre() {
        return text("centre");
    }

    public String getUnit() {
        return text("unit");
    }

    /** The first day to look at: the one that was chosen, today when none was or it is over. */
    public LocalDate getFrom() {
        return read("from", LocalDate::parse)
                .filter(day -> day.isAfter(getFirstDay()))
                .orElseGet(this::getFirstDay);
    }

    /** The first day that can be chosen. */
    public LocalDate getFirstDay() {
        return LocalDate.now(clock);
    }

    /** The last day that can be chosen. */
    public LocalDate getLastDay() {
        return getFirstDay().plusDays(DAYS_AHEAD);
    }

    /** The beginning of the visit, if a time was chosen. */
    public Optional<Instant> begin() {
        return read("begin", Instant::parse);
    }

    /** Whether this is the time that was chosen, to be shown as chosen again. */
    public boolean isChosen(FreeTime time) {
        return begin().filter(time.begin()::equals).isPresent();
    }

    /** The visit of the address. */
    public Visit visit() {
        return new Visit(getCentre(), getUnit(), getFunction(), getCodes());
    }

    /** The address of a step with the same services. */
    public String step(String page) {
        return language.href(page) + "?" + query(getCodes());
    }

    /** The address of a step with one service more. */
    public String with(String page, String code) {
        return language.href(page) + "?"
                + query(Stream.concat(getCodes().stream(), Stream.of(code)).toList());
    }

    /** The address of a step with one service less. */
    public String without(String page, String code) {
        String query =
                query(getCodes().stream().filter(each -> !each.equals(code)).toList());
        return language.href(page) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The address of the free times at a unit, from a day and in a part of it. */
    public String times(String centreId, String unitId, LocalDate from, DayPart part) {
        return times(new Visit(centreId, unitId, getFunction(), getCodes()))
                + (from == null ? "" : "&from=" + from)
                + (part == DayPart.ANY ? "" : "&part=" + part);
    }

    /** The address of the free times for a visit. */
    public String times(Visit visit) {
        return language.href("/booking/times") + "?" + query(visit.serviceCodes()) + "&for=" + visit.function()
                + "&centre=" + encoded(visit.centreId()) + "&unit=" + encoded(visit.unitId());
    }

    private static String query(List<String> codes) {
        return codes.stream().map(code -> "service=" + encoded(code)).collect(Collectors.joining("&"));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private <T extends Enum<T>> Optional<T> named(T[] values, String parameter) {
        String name = text(parameter);
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private <T> Optional<T> read(String parameter, Function<String, T> reader) {
        try {
            return Optional.of(text(parameter))
                    .filter(typed -> !typed.isEmpty())
                    .map(reader);
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    private String text(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("");
    }
}

package ua.cnap.portal.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.regulation.Editor;
import ua.cnap.portal.schedule.ReadingSchedule;
import ua.cnap.portal.schedule.ScheduleSheet;
import ua.cnap.portal.slot.Reservation;
import ua.cnap.portal.slot.StrandsReservations;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/** The unit whose schedule is on the page, and what came of changing it. */
@Named
@RequestScoped
public class ScheduleSite {
    private static final Set<String> OF_THE_FORM = Set.of("token", "primefaces.nonce", "despite");

    @Inject
    HttpServletRequest request;

    @Inject
    RegulationBacking regulation;

    @Inject
    ReadingSchedule reading;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    @Inject
    CurrentResponse response;

    @Inject
    Clock clock;

    private ScheduleSheet sheet;
    private String refusal;
    private List<Reservation> stranded = List.of();

    /**
     * A field of a form that is sent once more.
     *
     * @param name its name
     * @param value what was typed
     */
    public record Repeated(String name, String value) {}

    /** Reads the schedule, so that a page nobody may see is not begun. */
    void open() {
        response.mayNotBeStored();
        getSheet();
    }

    /** Does a change and goes on to a page; what keeps it from being done is shown. */
    void change(Runnable change, String address) {
        try {
            change.run();
            redirect.to(address);
        } catch (StrandsReservations strands) {
            stranded = strands.stranded();
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
    }

    void refuse(String key) {
        refusal = sentences.text(key);
    }

    void refuse(BusinessException refused) {
        refusal = sentences.text(refused);
    }

    /** Whether the editor has seen whom the change strands. */
    boolean isDespite() {
        return "true".equals(sent.text("despite"));
    }

    Editor editor() {
        return regulation.editor();
    }

    Centre centre() {
        return regulation.centre();
    }

    /** The unit on the page: the one asked for, or the centre itself. */
    public Unit getUnit() {
        String asked = sent.text("unit");
        return centre().findUnit(asked.isEmpty() ? centre().id() : asked).orElseThrow(NotFound::new);
    }

    /** The month whose roster is asked for; the next one, which has to be drawn, when none is. */
    public YearMonth getMonth() {
        try {
            return YearMonth.parse(sent.text("month"));
        } catch (DateTimeParseException none) {
            return YearMonth.now(clock).plusMonths(1);
        }
    }

    public ScheduleSheet getSheet() {
        if (sheet == null) {
            sheet = reading.read(editor(), centre().id(), getUnit().id(), getMonth());
        }
        return sheet;
    }

    /** The units of the centre, itself first. */
    public List<Unit> getUnits() {
        return centre().units();
    }

    /** The other centres whose schedule may be edited. */
    public List<Centre> getOthers() {
        return regulation.getOthers();
    }

    public String getCentreName() {
        return centre().nameIn(language.getLocale());
    }

    /** The name of the unit on the page. */
    public String getUnitName() {
        return getUnit().nameIn(language.getLocale());
    }

    /** The name of a unit of the centre; all of them when none is named. */
    public String unitName(String unitId) {
        return unitId.isEmpty()
                ? sentences.text("office_schedule.allUnits")
                : centre().findUnit(unitId)
                        .map(unit -> unit.nameIn(language.getLocale()))
                        .orElse(unitId);
    }

    /** The address of the schedule of the centre without its language, as a token is made for it. */
    public String getPath() {
        return "/office/schedule/" + centre().id();
    }

    /** The address of the schedule of the centre, or of a page below it. */
    public String address(String below) {
        return language.href(getPath() + below);
    }

    /** The address of a page of the unit on this page. */
    public String ofUnit(String below) {
        return address(below) + "?unit=" + getUnit().id();
    }

    /** Why nothing was changed. */
    public String getRefusal() {
        return refusal;
    }

    /** Whose time a change would lose; empty when it was made or strands nobody. */
    public List<Reservation> getStranded() {
        return stranded;
    }

    /** What was sent, to be sent once more with the editor's consent. */
    public List<Repeated> getRepeated() {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !OF_THE_FORM.contains(field.getKey()))
                .flatMap(ScheduleSite::repeated)
                .toList();
    }

    private static Stream<Repeated> repeated(Map.Entry<String, String[]> field) {
        return Arrays.stream(field.getValue()).map(value -> new Repeated(field.getKey(), value));
    }

    /** The number of the desk with this id. */
    public String desk(long id) {
        return getSheet().desk(id).map(desk -> desk.number()).orElse("–");
    }

    /** Today, in Kyiv. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The constant with this name, as a form sends it. */
    static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Stream.of(constants).filter(each -> each.name().equals(name)).findFirst();
    }
}

package ua.cnap.portal.web.hall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.hall.CentreLoad;
import ua.cnap.portal.hall.ReadingLoad;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.web.ui.CurrentResponse;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** How full a centre is now, and when it is emptiest. */
@Named
@RequestScoped
public class LoadBacking {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReadingLoad reading;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    @Inject
    CurrentResponse response;

    private CentreLoad load;

    /** Reads it. */
    public void read() {
        response.mayBeStoredForAMinute();
        load = reading.read(getCentre().id());
    }

    /** The centre of the address. */
    public Centre getCentre() {
        return catalogue.findCentre((String) request.getAttribute("centreId")).orElseThrow(NotFound::new);
    }

    public CentreLoad getLoad() {
        return load;
    }

    public String unit(String unitId) {
        return getCentre().findUnit(unitId).map(this::name).orElse(unitId);
    }

    private String name(Unit unit) {
        return unit.nameIn(language.getLocale());
    }

    /** The days of the week of which anything is known. */
    public List<DayOfWeek> getDays() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> load.hours().stream().anyMatch(hour -> hour.day() == day))
                .toList();
    }

    /** The hours of the day of which anything is known, in order. */
    public List<Integer> getHours() {
        return load.hours().stream()
                .map(CentreLoad.Hour::hour)
                .distinct()
                .sorted()
                .toList();
    }

    /** The usual wait, empty when too few visits are known. */
    public String wait(DayOfWeek day, int hour) {
        return find(day, hour)
                .map(found -> sentences.text("hall.minutes", found.minutes()))
                .orElse("–");
    }

    private Optional<CentreLoad.Hour> find(DayOfWeek day, int hour) {
        return load.hours().stream()
                .filter(each -> each.day() == day && each.hour() == hour)
                .findFirst();
    }

    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    /** When it is emptiest, in words; empty when too little is known. */
    public String getBest() {
        return load.best()
                .map(hour -> sentences.text(
                        "hall_load.best", name(hour.day()), hour(hour.hour()), hour(hour.hour() + 1), hour.minutes()))
                .orElse("");
    }

    /** «09:00». */
    public String hour(int hour) {
        return "%02d:00".formatted(hour);
    }
}

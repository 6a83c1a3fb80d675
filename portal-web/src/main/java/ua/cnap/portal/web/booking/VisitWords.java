package ua.cnap.portal.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.EditorialMark;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.Visit;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Moments;

/** Visits and free times in the words of the pages. */
@Named
@RequestScoped
public class VisitWords {
    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Language language;

    @Inject
    Moments moments;

    /** Free times of one day. */
    public record Day(LocalDate date, List<FreeTime> times) {}

    /** The first days that have free times. */
    public List<Day> days(List<FreeTime> times, int most) {
        Map<LocalDate, List<FreeTime>> days = new LinkedHashMap<>();
        times.forEach(time -> days.computeIfAbsent(day(time.begin()), any -> new ArrayList<>())
                .add(time));
        return days.entrySet().stream()
                .limit(most)
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** The first day after this one that has free times, null when there is none. */
    public LocalDate firstAfter(List<FreeTime> times, LocalDate last) {
        return times.stream()
                .map(time -> day(time.begin()))
                .filter(day -> day.isAfter(last))
                .findFirst()
                .orElse(null);
    }

    /** «24 листопада 2026, вівторок, 09:20». */
    public String when(Instant begin) {
        return moments.day(day(begin)) + ", " + moments.hour(begin);
    }

    /** «24 листопада, вівторок». */
    public String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM, EEEE", language.getLocale()).format(date);
    }

    /** The day of a moment in Kyiv. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, KyivClock.ZONE);
    }

    /** The name of the unit to come to. */
    public String unit(Visit visit) {
        return catalogue
                .findCentre(visit.centreId())
                .flatMap(centre -> centre.findUnit(visit.unitId()))
                .map(unit -> unit.nameIn(language.getLocale()))
                .orElse(visit.unitId());
    }

    /** The address of the unit, as far as it is certain: in Ukrainian. */
    public String address(Visit visit) {
        return catalogue
                .findCentre(visit.centreId())
                .flatMap(centre -> centre.findUnit(visit.unitId()))
                .map(Unit::address)
                .flatMap(EditorialMark::certain)
                .orElse("");
    }

    /** The centre that a unit without a certain address belongs to; empty for all others. */
    public String centre(Visit visit) {
        return catalogue
                .findCentre(visit.centreId())
                .filter(centre ->
                        !centre.id().equals(visit.unitId()) && address(visit).isEmpty())
                .map(centre -> centre.nameIn(language.getLocale()))
                .orElse("");
    }

    /** The names of the services of a visit. */
    public String services(Visit visit) {
        return visit.serviceCodes().stream()
                .map(code -> catalogue
                        .findService(code)
                        .map(service -> service.nameIn(language.getLocale()))
                        .orElse(code))
                .collect(Collectors.joining("; "));
    }
}

package ua.cnap.portal.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.OpeningHours;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.kernel.EditorialMark;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.survey.InvitingVisitors;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The pages of the centres: where they are, when they are open, how to reach them. */
@Named
@RequestScoped
public class CentreBacking {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    HttpServletRequest request;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    InvitingVisitors inviting;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    private String survey;

    public List<Centre> getAll() {
        return catalogue.centres();
    }

    /** The centre of the address. */
    public Centre getCentre() {
        return catalogue.findCentre((String) request.getAttribute("centreId")).orElseThrow(NotFound::new);
    }

    /** What is certain of a text, or that it is being confirmed. */
    public String said(String text) {
        return EditorialMark.certain(text).orElseGet(() -> sentences.text("catalogue_centre.unknown"));
    }

    /** What is certain of a text, or nothing. */
    public String certain(String text) {
        return EditorialMark.certain(text).orElse("");
    }

    /** Where the centre can be rated, empty when it asks nobody. */
    public String survey(Centre centre) {
        if (survey == null) {
            survey = inviting.ofCentre(centre.id())
                    .map(code -> language.href("/s/" + code))
                    .orElse("");
        }
        return survey;
    }

    public List<Centre.Phone> phones(Centre centre) {
        return centre.phones().stream().filter(Centre.Phone::isCertain).toList();
    }

    /** The districts that a unit serves, with the number of people who live there where it is told. */
    public String districts(Unit unit) {
        String names = String.join(", ", unit.districts());
        return unit.population() == null
                ? names
                : sentences.text("catalogue_centre.population", names, unit.population());
    }

    /** Days with the same hours together: «понеділок, четвер» and «08:30–20:00». */
    public List<Hours> hours(Centre centre) {
        List<Hours> lines = new ArrayList<>();
        Optional<OpeningHours> reception = centre.reception();
        List<OpeningHours.Day> left =
                new ArrayList<>(reception.map(OpeningHours::week).orElse(List.of()));
        while (!left.isEmpty()) {
            OpeningHours.Day first = left.get(0);
            String days =
                    left.stream().filter(first::sameHoursAs).map(this::name).collect(Collectors.joining(", "));
            lines.add(new Hours(days, hours(first, reception.get())));
            left.removeIf(first::sameHoursAs);
        }
        return lines;
    }

    /** A line of the timetable. */
    public record Hours(String days, String hours) {}

    private String hours(OpeningHours.Day day, OpeningHours hours) {
        if (day.isClosed()) {
            return sentences.text("catalogue_centre.closed");
        }
        String breaks = hours.breaks().stream()
                .map(rest -> ", "
                        + sentences.text(
                                "catalogue_centre.break", HOUR.format(rest.from()) + "–" + HOUR.format(rest.to())))
                .collect(Collectors.joining());
        return HOUR.format(day.open()) + "–" + HOUR.format(day.close()) + breaks;
    }

    private String name(OpeningHours.Day day) {
        return day.dayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }
}

package ua.cnap.portal.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.cnap.portal.centre.OpeningHours;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** Weekly hours as people read them: days with the same hours together, «понеділок, четвер» and «08:30–20:00». */
@RequestScoped
public class Timetable {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    /** Days and their hours. */
    public record Line(String days, String hours) {}

    /** The lines of these hours; none where none are set. */
    public List<Line> lines(Optional<OpeningHours> hours) {
        List<Line> lines = new ArrayList<>();
        List<OpeningHours.Day> left =
                new ArrayList<>(hours.map(OpeningHours::week).orElse(List.of()));
        while (!left.isEmpty()) {
            OpeningHours.Day first = left.get(0);
            String days =
                    left.stream().filter(first::sameHoursAs).map(this::name).collect(Collectors.joining(", "));
            lines.add(new Line(days, hours(first, hours.get())));
            left.removeIf(first::sameHoursAs);
        }
        return lines;
    }

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

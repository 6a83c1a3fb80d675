package ua.cnap.portal.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.slot.Visit;

/** A centre of its own for a test of slots: open every day from 8 to 20, with as many desks as asked for. */
@ApplicationScoped
public class SlotCentre {
    @Inject
    RegulatedCentre centres;

    /** Opens a centre whose desks take documents, with its unit, whose one desk takes the service of the tests only. */
    String open(int desks) {
        return open(desks, "{\"booking\": {\"horizonDays\": 30, \"noticeMinutes\": 0, \"usualMinutes\": 15}}");
    }

    String open(int desks, String config) {
        String id = "it-slot-" + UUID.randomUUID();
        String week = Arrays.stream(new String[] {"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"})
                .map(day -> "{\"day\": \"%s\", \"open\": \"08:00\", \"close\": \"20:00\"}".formatted(day))
                .collect(Collectors.joining(","));
        String numbers = IntStream.rangeClosed(1, desks)
                .mapToObj(number -> "\"" + number + "\"")
                .collect(Collectors.joining(","));
        centres.enter(id, """
                {"id": "%1$s", "name": "Центр із записом", "address": "м. Київ",
                 "subunits": [{"id": "%1$s-1", "kind": "TERRITORIAL_UNIT", "name": "Північний підрозділ"}],
                 "openingHours": [{"scope": "CENTRE", "week": [%2$s]}],
                 "desks": [{"numbers": [%3$s], "functions": ["INTAKE"]},
                           {"unit": "%1$s-1", "numbers": ["9"], "functions": ["INTAKE", "ISSUE"], "services": ["%4$s"]}],
                 "config": %5$s}""".formatted(id, week, numbers, Counter.SERVICE, config));
        return id;
    }

    static Visit visit(String centre) {
        return new Visit(centre, centre, DeskFunction.INTAKE, List.of());
    }
}

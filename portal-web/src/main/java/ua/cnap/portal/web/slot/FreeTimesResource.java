package ua.cnap.portal.web.slot;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ua.cnap.portal.kernel.KyivClock;
import ua.cnap.portal.schedule.DeskFunction;
import ua.cnap.portal.slot.DayPart;
import ua.cnap.portal.slot.FreeTime;
import ua.cnap.portal.slot.FreeTimes;
import ua.cnap.portal.slot.SlotQuery;
import ua.cnap.portal.web.ui.JsonBuilders;

/** The earliest free times of the centres that book online. */
@Path("free-times")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class FreeTimesResource {
    private static final int MOST = 200;
    private static final int MOST_NAMED = 50;
    private static final int USUAL_DAYS = 60;

    @Inject
    FreeTimes free;

    @Inject
    Clock clock;

    /** The earliest free times. */
    @GET
    @Operation(summary = "Find the earliest free times for a visit")
    public String find(
            @Parameter(description = "Centres, at least one") @QueryParam("centre") List<String> centres,
            @Parameter(description = "One unit of them") @QueryParam("unit") @DefaultValue("") String unit,
            @Parameter(description = "Codes of the services") @QueryParam("service") List<String> services,
            @Parameter(description = "INTAKE, ISSUE or CONSULTATION") @QueryParam("for") @DefaultValue("INTAKE")
                    String function,
            @Parameter(description = "First day, 2026-12-31") @QueryParam("from") @DefaultValue("") String from,
            @Parameter(description = "Last day, which belongs to it") @QueryParam("to") @DefaultValue("") String to,
            @Parameter(description = "ANY, MORNING, AFTERNOON or EVENING") @QueryParam("part") @DefaultValue("ANY")
                    String part,
            @Parameter(description = "How many, 200 at most") @QueryParam("size") @DefaultValue("20") int size) {
        if (centres.isEmpty() || centres.size() > MOST_NAMED || services.size() > MOST_NAMED || size < 1) {
            throw new BadRequestException();
        }
        LocalDate today = LocalDate.now(clock);
        SlotQuery query = new SlotQuery(
                centres,
                unit,
                services,
                constant(DeskFunction.values(), function),
                day(from, today),
                day(to, today.plusDays(USUAL_DAYS)),
                constant(DayPart.values(), part));
        JsonArrayBuilder times = JsonBuilders.array();
        free.online(query, Math.min(size, MOST)).forEach(time -> times.add(json(time)));
        return JsonBuilders.object().add("freeTimes", times).build().toString();
    }

    private static JsonObjectBuilder json(FreeTime time) {
        return JsonBuilders.object()
                .add("centre", time.visit().centreId())
                .add("unit", time.visit().unitId())
                .add("begin", kyiv(time.begin()))
                .add("end", kyiv(time.end()))
                .add("desks", time.deskIds().size());
    }

    private static String kyiv(Instant instant) {
        return instant.atZone(KyivClock.ZONE).toOffsetDateTime().toString();
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        try {
            return typed.isEmpty() ? otherwise : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }
}

package ua.cnap.portal.web.hall;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import ua.cnap.portal.hall.CentreLoad;
import ua.cnap.portal.hall.ReadingBoard;
import ua.cnap.portal.hall.ReadingLoad;
import ua.cnap.portal.web.ui.JsonBuilders;

/** Boards and load for programs, and the stream that boards listen to. */
@Path("")
public class HallResource {
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";
    private static final String SHORTLY = "public, max-age=5";
    private static final String FOR_A_MINUTE = "public, max-age=60";

    @Inject
    ReadingBoard boards;

    @Inject
    ReadingLoad loads;

    @Inject
    BoardStreams streams;

    /** What the board of a unit shows: numbers and desks. */
    @GET
    @Path("boards/{unit}")
    @Produces(JSON)
    public Response board(@PathParam("unit") String unit) {
        boards.unit(unit);
        return Response.ok(BoardJson.of(boards.read(unit)))
                .header("Cache-Control", SHORTLY)
                .build();
    }

    /** The same again with every change, for as long as somebody listens. */
    @GET
    @Path("boards/{unit}/changes")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void changes(@PathParam("unit") String unit, @Context SseEventSink sink, @Context Sse sse) {
        boards.unit(unit);
        streams.join(unit, sink, sse);
    }

    /** How full a centre is now, and the usual wait by weekday and hour. */
    @GET
    @Path("centres/{centre}/load")
    @Produces(JSON)
    public Response load(@PathParam("centre") String centre) {
        CentreLoad load = loads.read(centre);
        JsonArrayBuilder units = JsonBuilders.array();
        load.units().forEach(unit -> units.add(unit(unit)));
        JsonArrayBuilder hours = JsonBuilders.array();
        load.hours()
                .forEach(hour -> hours.add(JsonBuilders.object()
                        .add("day", hour.day().name())
                        .add("hour", hour.hour())
                        .add("minutes", hour.minutes())
                        .add("visits", hour.visits())));
        return Response.ok(JsonBuilders.object()
                        .add("centre", centre)
                        .add("units", units)
                        .add("usualWait", hours)
                        .build()
                        .toString())
                .header("Cache-Control", FOR_A_MINUTE)
                .build();
    }

    private static JsonObjectBuilder unit(CentreLoad.UnitLoad unit) {
        JsonArrayBuilder lines = JsonBuilders.array();
        unit.lines()
                .forEach(line -> lines.add(JsonBuilders.object()
                        .add("for", line.function().name())
                        .add("waiting", line.waiting())
                        .add("minutes", line.minutes())));
        return JsonBuilders.object()
                .add("unit", unit.unitId())
                .add("stopped", unit.stopped())
                .add("lines", lines);
    }
}

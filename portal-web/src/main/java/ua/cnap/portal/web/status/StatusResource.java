package ua.cnap.portal.web.status;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ua.cnap.portal.casework.CaseProgress;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.status.Tracked;
import ua.cnap.portal.status.TrackingStatus;
import ua.cnap.portal.status.UsualTime;
import ua.cnap.portal.web.ui.JsonBuilders;

/** The status of a case for programs, by its feedback code. */
@Path("status")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {
    @Inject
    TrackingStatus tracking;

    @Context
    HttpServletRequest request;

    /** Stage, promised day and signature state of the case with this code; a wrong code and an unknown one are 404 alike. */
    @GET
    @Path("{feedbackCode}")
    public Response status(@PathParam("feedbackCode") String feedbackCode) {
        Tracked tracked = tracking.track(feedbackCode, request.getRemoteAddr());
        JsonObjectBuilder json = json(tracked.progress().orElseThrow(NotFound::new));
        tracked.usual().ifPresent(usual -> json.add("usualTime", json(usual)));
        return Response.ok(json.build()).header("Cache-Control", "no-store").build();
    }

    private static JsonObjectBuilder json(CaseProgress progress) {
        JsonObjectBuilder json = JsonBuilders.object()
                .add("centre", progress.centreId())
                .add("status", progress.status().name())
                .add("signature", progress.signatureState().name())
                .add("registeredAt", progress.registeredAt().toString())
                .add("waitingForApplicant", progress.isWaitingForApplicant());
        if (progress.dueOn() != null) {
            json.add("dueOn", progress.dueOn().toString());
        }
        return json;
    }

    private static JsonObjectBuilder json(UsualTime usual) {
        return JsonBuilders.object()
                .add("cases", usual.cases())
                .add("halfWithinDays", usual.halfWithin())
                .add("nineOfTenWithinDays", usual.mostWithin())
                .add("paused", usual.paused())
                .add("halfPauseDays", usual.halfPause());
    }
}

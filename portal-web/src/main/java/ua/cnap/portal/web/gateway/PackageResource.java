package ua.cnap.portal.web.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.gateway.OutsidePackage;
import ua.cnap.portal.gateway.PassedOn;
import ua.cnap.portal.gateway.TakingFromOutside;
import ua.cnap.portal.intake.IntakeProblem;
import ua.cnap.portal.web.api.Problem;
import ua.cnap.portal.web.ui.JsonBuilders;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** Packages that the unified state portal, or a system integrated with it, passes on to a centre. */
@Path("centres/{centre}/packages")
public class PackageResource {
    /** Header with the key of the installation for other systems ({@code PORTAL_GATEWAY_KEY}). */
    public static final String KEY = "Portal-Gateway-Key";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFUSED = 422;

    @Inject
    TakingFromOutside taking;

    /** Registers a package, once however often it is sent under its number, or answers with all that is wrong with it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    @Operation(
            summary = "Pass a package on to a centre",
            description =
                    "JSON: number, service, applicant {kind, code, name, address, phone, email}, notifyBy, deliverBy,"
                            + " documents {id of the card's document: ELECTRONIC}, note. Sent again it is the same case.")
    public Response pass(
            @PathParam("centre") String centre, @HeaderParam(KEY) @DefaultValue("") String key, String body) {
        PassedOn passed = taking.take(key, centre, read(body));
        return passed.isRegistered()
                ? Response.ok(JsonBuilders.object()
                                .add("number", passed.number())
                                .build()
                                .toString())
                        .header("Cache-Control", "no-store")
                        .build()
                : refused(passed);
    }

    private static OutsidePackage read(String body) {
        try {
            OutsidePackage sent = JSON.readValue(body, OutsidePackage.class);
            if (sent == null) {
                throw new BadRequestException();
            }
            return sent;
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    private static Response refused(PassedOn passed) {
        JsonArrayBuilder faults = JsonBuilders.array();
        passed.problems()
                .forEach(problem -> faults.add(
                        JsonBuilders.object().add("field", problem.field()).add("detail", sentence(problem))));
        return Problem.answer(
                REFUSED,
                Problem.of(REFUSED, "Unprocessable Content", Sentences.in(Language.UKRAINIAN, "error.gateway.refused"))
                        .add("faults", faults));
    }

    private static String sentence(IntakeProblem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> argument instanceof LocalizedText name ? name.in(Language.UKRAINIAN) : argument)
                .toArray();
        return Sentences.in(Language.UKRAINIAN, problem.messageKey(), arguments);
    }
}

package ua.cnap.portal.web.catalogue;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.CatalogueStamp;
import ua.cnap.portal.catalogue.Grouping;
import ua.cnap.portal.catalogue.ServiceQuery;
import ua.cnap.portal.catalogue.ServicesFound;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.web.ui.JsonBuilders;

/** The catalogue for programs: services and centres, the same that people see. */
@Path("")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ServicesResource {
    private static final int FRESH_SECONDS = 60;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ServiceJson json;

    @Context
    Request request;

    /** Services that match; page by page, best first. */
    @GET
    @Path("services")
    @Operation(summary = "Find services")
    public Response services(
            @Parameter(description = "Words, in Ukrainian or English") @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("situation") String situation,
            @QueryParam("sphere") String sphere,
            @QueryParam("provider") String provider,
            @QueryParam("applicant") String applicant,
            @QueryParam("centre") String centre,
            @Parameter(description = "Only what can be applied for here") @QueryParam("online") boolean online,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        Map<Grouping, String> groups = new EnumMap<>(Grouping.class);
        put(groups, Grouping.LIFE_SITUATION, situation);
        put(groups, Grouping.SPHERE, sphere);
        put(groups, Grouping.PROVIDER, provider);
        ServiceQuery query =
                new ServiceQuery(words, groups, applicant(applicant), Optional.ofNullable(centre), online, page, size);
        return fresh(() -> page(catalogue.find(query)));
    }

    /** One service with everything that its information card says. */
    @GET
    @Path("services/{code}")
    @Operation(summary = "Read the information card of a service")
    public Response service(@PathParam("code") String code) {
        return fresh(() -> json.whole(catalogue.findService(code).orElseThrow(NotFound::new))
                .build()
                .toString());
    }

    /** All centres. */
    @GET
    @Path("centres")
    @Operation(summary = "List the centres")
    public Response centres() {
        return fresh(() -> {
            JsonArrayBuilder list = JsonBuilders.array();
            catalogue.centres().forEach(centre -> list.add(json.centre(centre)));
            return JsonBuilders.object().add("centres", list).build().toString();
        });
    }

    private String page(ServicesFound found) {
        JsonArrayBuilder rows = JsonBuilders.array();
        found.page().rows().forEach(service -> rows.add(json.line(service)));
        return JsonBuilders.object()
                .add("page", found.page().number())
                .add("pages", found.page().last())
                .add("size", found.page().size())
                .add("total", found.page().total())
                .add("services", rows)
                .build()
                .toString();
    }

    private Response fresh(Supplier<String> body) {
        CatalogueStamp stamp = catalogue.stamp();
        EntityTag tag = new EntityTag(stamp.mark(), true);
        CacheControl cache = new CacheControl();
        cache.setMaxAge(FRESH_SECONDS);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body.get()) : unchanged;
        return answer.tag(tag).cacheControl(cache).build();
    }

    private static Optional<ApplicantKind> applicant(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        for (ApplicantKind kind : ApplicantKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        throw new BadRequestException();
    }

    private static void put(Map<Grouping, String> groups, Grouping grouping, String id) {
        if (id != null && !id.isBlank()) {
            groups.put(grouping, id);
        }
    }
}

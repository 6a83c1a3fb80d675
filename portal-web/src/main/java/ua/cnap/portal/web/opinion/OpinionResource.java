package ua.cnap.portal.web.opinion;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.indicator.Figure;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.opinion.Apart;
import ua.cnap.portal.opinion.Opinion;
import ua.cnap.portal.opinion.OpinionQuery;
import ua.cnap.portal.opinion.ReadingOpinion;
import ua.cnap.portal.web.ui.JsonBuilders;

/** What visitors think of a centre, for programs (open data). */
@Path("centres/{centre}/opinion")
public class OpinionResource {
    private static final String VISIT = "visit";
    private static final String ANONYMOUS = "anonymous";

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReadingOpinion reading;

    @Inject
    OpinionAddress address;

    /** The figures of a centre; a figure of fewer than ten people has no value. */
    @GET
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public Response read(@PathParam("centre") String centre) {
        catalogue.findCentre(centre).orElseThrow(NotFound::new);
        return Response.ok(json(reading.read(address.query(centre))).build().toString())
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    private static JsonObjectBuilder json(Opinion opinion) {
        OpinionQuery asked = opinion.query();
        JsonArrayBuilder indicators = JsonBuilders.array();
        opinion.indicators()
                .forEach(line -> indicators.add(figures(line.figures())
                        .add("indicator", line.indicator().name())));
        JsonArrayBuilder course = JsonBuilders.array();
        opinion.course()
                .forEach(point -> course.add(
                        figures(point.figures()).add("from", point.from().toString())));
        JsonArrayBuilder comparison = JsonBuilders.array();
        opinion.comparison()
                .forEach(each -> comparison.add(
                        figures(each.figures()).add("part", each.part().word())));
        JsonArrayBuilder results = JsonBuilders.array();
        opinion.results().forEach(result -> results.add(result(result)));
        return JsonBuilders.object()
                .add("centre", asked.centreId())
                .add("questionnaire", asked.questionnaire())
                .add("part", asked.part().word())
                .add("from", asked.period().from().toString())
                .add("to", asked.period().to().toString())
                .add("sheets", counts(opinion.sheets()))
                .add("unusualSheets", counts(opinion.unusual()))
                .add("indicators", indicators)
                .add("courseOf", opinion.chosen().map(Enum::name).orElse(""))
                .add("course", course)
                .add("comparison", comparison)
                .add("questions", results);
    }

    private static JsonObjectBuilder counts(Apart<Long> counts) {
        return JsonBuilders.object().add(VISIT, counts.visit()).add(ANONYMOUS, counts.anonymous());
    }

    private static JsonObjectBuilder figures(Apart<Figure> figures) {
        return JsonBuilders.object().add(VISIT, figure(figures.visit())).add(ANONYMOUS, figure(figures.anonymous()));
    }

    private static JsonObjectBuilder figure(Figure figure) {
        JsonObjectBuilder json = JsonBuilders.object().add("people", figure.people());
        figure.estimate().ifPresent(estimate -> json.add("value", estimate.value())
                .add("low", estimate.low())
                .add("high", estimate.high()));
        return json;
    }

    private static JsonObjectBuilder result(Opinion.Result result) {
        JsonArrayBuilder choices = JsonBuilders.array();
        result.choices().forEach(choice -> {
            JsonObjectBuilder json = JsonBuilders.object().add("value", choice.value());
            add(json, VISIT, choice.answers().visit());
            add(json, ANONYMOUS, choice.answers().anonymous());
            choices.add(json);
        });
        return JsonBuilders.object()
                .add("question", result.question().id())
                .add("people", counts(result.people()))
                .add("answers", choices);
    }

    private static void add(JsonObjectBuilder json, String name, Optional<Long> answers) {
        answers.ifPresent(number -> json.add(name, number));
    }
}

package ua.cnap.portal.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.opinion.Part;
import ua.cnap.portal.opinion.Period;
import ua.cnap.portal.opinion.ReadingOpinion;
import ua.cnap.portal.opinion.Scope;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** What may be chosen above the figures of a centre. */
@Named
@RequestScoped
public class OpinionChoices {
    @Inject
    ReadingOpinion reading;

    @Inject
    OpinionBacking page;

    @Inject
    OpinionAddress address;

    @Inject
    OpinionWords words;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    private List<Choice> parts;

    /** A word of the address and what it is called. */
    public record Choice(String value, String label) {}

    /** The periods. */
    public List<Choice> getPeriods() {
        return Period.choices(address.today()).stream()
                .map(period -> new Choice(period.word(), words.period(period)))
                .toList();
    }

    /** The whole centre and its parts that have answers, those of a kind together. */
    public List<Choice> getParts() {
        if (parts == null) {
            Stream<Choice> answered = reading.parts(page.getOpinion().query()).stream()
                    .sorted(Comparator.comparing(Part::scope).thenComparing(Part::id))
                    .map(part -> new Choice(part.word(), label(part)));
            parts = Stream.concat(Stream.of(new Choice("", sentences.text("opinion.wholeCentre"))), answered)
                    .toList();
        }
        return parts;
    }

    private String label(Part part) {
        String name = words.part(page.getCentre(), part);
        return switch (part.scope()) {
            case UNIT, SERVICE -> sentences.text("opinion.partOf." + part.scope(), name);
            default -> name;
        };
    }

    /** The questionnaires. */
    public List<Choice> getSurveys() {
        return reading.questionnaires().stream()
                .filter(survey -> !survey.id().contains(".")
                        || survey.id().startsWith(page.getCentre().id() + "."))
                .map(survey -> new Choice(survey.id(), survey.title().in(language.getLocale())))
                .toList();
    }

    /** The indicators of the questionnaire. */
    public List<Choice> getIndicators() {
        return page.getOpinion().indicators().stream()
                .map(line -> indicator(line.indicator()))
                .toList();
    }

    /** All indicators. */
    public List<Choice> getAllIndicators() {
        return Stream.of(Indicator.values()).map(this::indicator).toList();
    }

    private Choice indicator(Indicator indicator) {
        return new Choice(indicator.name(), sentences.text("Indicator." + indicator));
    }

    /** What may be compared. */
    public List<Choice> getScopes() {
        return Stream.of(Scope.SECTOR, Scope.DESK, Scope.SERVICE, Scope.UNIT)
                .map(scope -> new Choice(scope.name(), sentences.text("opinion.by." + scope)))
                .toList();
    }
}

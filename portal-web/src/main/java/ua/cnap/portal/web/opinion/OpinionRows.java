package ua.cnap.portal.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.indicator.Figure;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.opinion.Apart;
import ua.cnap.portal.opinion.Opinion;
import ua.cnap.portal.web.opinion.FigureRow.Cell;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The figures of the page as lines of its tables. */
@Named
@RequestScoped
public class OpinionRows {
    @Inject
    OpinionBacking page;

    @Inject
    OpinionWords words;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    /** The indicators; what they are without unusual sheets beside them, where there are such. */
    public List<FigureRow> getIndicators() {
        boolean unusual = page.getOpinion().unusual().anonymous() > 0;
        return page.getOpinion().indicators().stream()
                .map(line -> indicator(line, unusual))
                .toList();
    }

    private FigureRow indicator(Opinion.Line line, boolean unusual) {
        Indicator indicator = line.indicator();
        List<Cell> anonymous =
                new ArrayList<>(List.of(cell(indicator, line.figures().anonymous())));
        if (unusual) {
            anonymous.add(cell(indicator, line.usual().anonymous()).labelled(sentences.text("opinion.withoutUnusual")));
        }
        return new FigureRow(
                sentences.text("Indicator." + indicator),
                sentences.text("Indicator.hint." + indicator),
                "",
                List.of(cell(indicator, line.figures().visit())),
                anonymous);
    }

    /** The chosen indicator by week or month, the last first. */
    public List<FigureRow> getCourse() {
        Opinion opinion = page.getOpinion();
        List<FigureRow> rows = new ArrayList<>();
        for (Opinion.Point point : opinion.course()) {
            rows.add(
                    0,
                    row(words.step(opinion, point.from()), "", opinion.chosen().orElseThrow(), point.figures()));
        }
        return rows;
    }

    /** The chosen indicator of the parts that are compared. */
    public List<FigureRow> getComparison() {
        Opinion opinion = page.getOpinion();
        return opinion.comparison().stream()
                .map(each -> row(
                        words.part(page.getCentre(), each.part()),
                        "",
                        opinion.chosen().orElseThrow(),
                        each.figures()))
                .toList();
    }

    /** The centres side by side. */
    public List<FigureRow> getCentres() {
        Indicator indicator = page.getAsked().indicator();
        return page.getCentres().stream()
                .map(each -> row(
                        words.part(page.getCentre(), each.part()),
                        language.href("/opinion/" + each.part().id()),
                        indicator,
                        each.figures()))
                .toList();
    }

    /** What was answered to a question. */
    public List<FigureRow> of(Opinion.Result result) {
        return result.choices().stream()
                .map(choice -> new FigureRow(
                        words.choice(result.question(), choice.value()),
                        "",
                        "",
                        List.of(share(choice.answers().visit(), result.people().visit())),
                        List.of(share(
                                choice.answers().anonymous(), result.people().anonymous()))))
                .toList();
    }

    private Cell share(Optional<Long> answers, long people) {
        if (answers.isEmpty()) {
            return new Cell("", "", "–", Optional.empty());
        }
        long percent = Math.round(100.0 * answers.get() / people);
        return new Cell(
                "",
                sentences.text("opinion.share", percent),
                words.people(answers.get()),
                Optional.of(Meter.ofShare(percent)));
    }

    private FigureRow row(String heading, String link, Indicator indicator, Apart<Figure> figures) {
        return new FigureRow(
                heading,
                "",
                link,
                List.of(cell(indicator, figures.visit())),
                List.of(cell(indicator, figures.anonymous())));
    }

    private Cell cell(Indicator indicator, Figure figure) {
        return figure.estimate()
                .map(estimate -> new Cell(
                        "",
                        words.value(indicator, estimate),
                        words.reach(estimate) + "; " + words.people(figure),
                        Optional.of(Meter.of(indicator, estimate))))
                .orElseGet(() -> new Cell("", "", words.people(figure), Optional.empty()));
    }
}

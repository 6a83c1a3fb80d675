package ua.cnap.portal.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.indicator.Estimate;
import ua.cnap.portal.indicator.Figure;
import ua.cnap.portal.opinion.Apart;
import ua.cnap.portal.opinion.Opinion;
import ua.cnap.portal.web.table.TableCopy;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** The figures of a centre as lines of one table: indicators, their course and comparison, the answers to each question. */
@RequestScoped
class OpinionTable {
    @Inject
    OpinionWords words;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    /** Writes the figures with their headings. */
    void write(Centre centre, Opinion opinion, TableCopy copy) throws IOException {
        copy.add(List.of(
                head("what"), head("of"), head("origin"), head("value"), head("low"), head("high"), head("people")));
        String whole = words.part(centre, opinion.query().part()) + ", "
                + words.days(opinion.query().period());
        for (Opinion.Line line : opinion.indicators()) {
            add(copy, sentences.text("Indicator." + line.indicator()), whole, line.figures());
            if (opinion.hasUnusual()) {
                add(
                        copy,
                        sentences.text("opinion.usual", sentences.text("Indicator." + line.indicator())),
                        whole,
                        line.usual());
            }
        }
        String chosen = opinion.chosen()
                .map(each -> sentences.text("Indicator." + each))
                .orElse("");
        for (Opinion.Point point : opinion.course()) {
            add(copy, chosen, words.step(opinion, point.from()), point.figures());
        }
        for (Opinion.Compared compared : opinion.comparison()) {
            add(copy, chosen, words.part(centre, compared.part()), compared.figures());
        }
        for (Opinion.Result result : opinion.results()) {
            write(result, copy);
        }
    }

    private void write(Opinion.Result result, TableCopy copy) throws IOException {
        String question = result.question().text().in(language.getLocale());
        for (Opinion.Choice choice : result.choices()) {
            String answer = words.choice(result.question(), choice.value());
            line(
                    copy,
                    question,
                    answer,
                    true,
                    choice.answers().visit(),
                    result.people().visit());
            line(
                    copy,
                    question,
                    answer,
                    false,
                    choice.answers().anonymous(),
                    result.people().anonymous());
        }
    }

    private void add(TableCopy copy, String what, String of, Apart<Figure> figures) throws IOException {
        add(copy, what, of, true, figures.visit());
        add(copy, what, of, false, figures.anonymous());
    }

    private void add(TableCopy copy, String what, String of, boolean visit, Figure figure) throws IOException {
        List<Object> cells = new ArrayList<>(List.of(what, of, origin(visit)));
        Optional<Estimate> estimate = figure.estimate();
        cells.add(estimate.map(Estimate::value).orElse(null));
        cells.add(estimate.map(Estimate::low).orElse(null));
        cells.add(estimate.map(Estimate::high).orElse(null));
        cells.add(figure.people());
        copy.add(cells);
    }

    private void line(
            TableCopy copy, String question, String answer, boolean visit, Optional<Long> answers, long people)
            throws IOException {
        copy.add(Arrays.asList(question, answer, origin(visit), answers.orElse(null), null, null, people));
    }

    private String origin(boolean visit) {
        return sentences.text(visit ? "opinion.visit" : "opinion.anonymous");
    }

    private String head(String column) {
        return sentences.text("opinion.column." + column);
    }
}

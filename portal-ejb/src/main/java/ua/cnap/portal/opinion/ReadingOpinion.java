package ua.cnap.portal.opinion;

import static ua.cnap.portal.identity.Roles.PORTAL_ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.cnap.portal.indicator.Distribution;
import ua.cnap.portal.indicator.Figure;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.QuestionKind;
import ua.cnap.portal.questionnaire.Questionnaire;
import ua.cnap.portal.questionnaire.Questionnaires;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.schedule.Desks;

/**
 * Reading what visitors think of the centres, open to everybody: of fewer than ten people nothing is told, but
 * for what an inspection found by its checklist.
 */
@Stateless
public class ReadingOpinion {
    private static final int MOST_COMPARED = 100;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Tallies tallies;

    @Inject
    Desks desks;

    @Inject
    Clock clock;

    /** The questionnaires that were ever published, in their last version. */
    @PermitAll
    public List<Questionnaire> questionnaires() {
        return questionnaires.all();
    }

    /**
     * What visitors think.
     *
     * @throws NotFound when there is no such questionnaire
     */
    @PermitAll
    public Opinion read(OpinionQuery asked) {
        Questionnaire questionnaire = questionnaire(asked.questionnaire());
        List<Indicator> indicators = Measures.of(questionnaire);
        Optional<Indicator> chosen = indicators.stream()
                .filter(asked.indicator()::equals)
                .findFirst()
                .or(() -> indicators.stream().findFirst());
        Answers answers = new Answers(tallies.answers(asked, Measures.counted(questionnaire)));
        return new Opinion(
                asked,
                answers.sheets(),
                answers.unusual(),
                indicators.stream()
                        .map(each -> line(each, Measures.questions(questionnaire, each), answers))
                        .toList(),
                chosen,
                chosen.map(each -> course(asked, each, Measures.questions(questionnaire, each), answers))
                        .orElse(List.of()),
                chosen.map(each -> comparison(asked, each, Measures.questions(questionnaire, each)))
                        .orElse(List.of()),
                Measures.told(questionnaire)
                        .map(question -> result(question, answers, questionnaire.isChecklist() ? 1 : Figure.FEWEST))
                        .toList());
    }

    /** The parts of the centre that have answers in the period, to choose from. */
    @PermitAll
    public List<Part> parts(OpinionQuery asked) {
        return tallies.parts(asked);
    }

    /** The desks of the centre that work. */
    @PermitAll
    public List<Desk> desks(String centreId) {
        return desks.ofCentres(Set.of(centreId));
    }

    /** An indicator of these centres side by side, those with most answers first; none for a centre without answers. */
    @PermitAll
    public List<Opinion.Compared> centres(Collection<String> centreIds, OpinionQuery asked) {
        Questionnaire questionnaire = questionnaire(asked.questionnaire());
        List<String> questions = Measures.questions(questionnaire, asked.indicator());
        return compared(
                new Answers(tallies.centres(centreIds, asked, questions)), asked.indicator(), questions, Scope.CENTRE);
    }

    /** How many visitors signalled corruption: for those above the centre, never for its staff. */
    @RolesAllowed(PORTAL_ADMINISTRATOR)
    public long signals(OpinionQuery asked) {
        List<Question> questions = questionnaire(asked.questionnaire()).questions().stream()
                .filter(question -> question.alert() != null)
                .toList();
        Answers answers = new Answers(
                tallies.answers(asked, questions.stream().map(Question::id).toList()));
        return questions.stream()
                .mapToLong(question -> Stream.of(true, false)
                        .mapToLong(visit ->
                                answers.distribution(question.id(), visit).count(question.alert()))
                        .sum())
                .sum();
    }

    private Questionnaire questionnaire(String code) {
        return questionnaires.find(code).orElseThrow(NotFound::new);
    }

    private static Opinion.Line line(Indicator indicator, List<String> questions, Answers answers) {
        return new Opinion.Line(indicator, answers.figures(indicator, questions), answers.usual(indicator, questions));
    }

    private List<Opinion.Point> course(
            OpinionQuery asked, Indicator indicator, List<String> questions, Answers answers) {
        LocalDate today = LocalDate.now(clock);
        return asked.period()
                .steps()
                .filter(from -> !from.isAfter(today))
                .map(from -> new Opinion.Point(from, answers.of(from.toString()).figures(indicator, questions)))
                .toList();
    }

    private List<Opinion.Compared> comparison(OpinionQuery asked, Indicator indicator, List<String> questions) {
        return compared(new Answers(tallies.comparison(asked, questions)), indicator, questions, asked.compared());
    }

    private static List<Opinion.Compared> compared(
            Answers answers, Indicator indicator, List<String> questions, Scope scope) {
        return answers.groups()
                .map(id ->
                        new Opinion.Compared(new Part(scope, id), answers.of(id).figures(indicator, questions)))
                .sorted(Comparator.comparing((Opinion.Compared each) -> -people(each.figures()))
                        .thenComparing(each -> each.part().id()))
                .limit(MOST_COMPARED)
                .toList();
    }

    private static long people(Apart<Figure> figures) {
        return figures.visit().people() + figures.anonymous().people();
    }

    private static Opinion.Result result(Question question, Answers answers, int fewest) {
        Apart<Long> people = question.type() == QuestionKind.SEVERAL
                ? answers.sheets()
                : new Apart<>(
                        answers.distribution(question.id(), true).total(),
                        answers.distribution(question.id(), false).total());
        return new Opinion.Result(
                question,
                people,
                question.values().stream()
                        .map(value -> new Opinion.Choice(
                                value,
                                new Apart<>(
                                        told(
                                                people.visit() >= fewest,
                                                answers.distribution(question.id(), true),
                                                value),
                                        told(
                                                people.anonymous() >= fewest,
                                                answers.distribution(question.id(), false),
                                                value))))
                        .toList());
    }

    private static Optional<Long> told(boolean enough, Distribution answers, String value) {
        return enough ? Optional.of(answers.count(value)) : Optional.empty();
    }
}

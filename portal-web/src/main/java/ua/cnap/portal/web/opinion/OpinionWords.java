package ua.cnap.portal.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.indicator.Estimate;
import ua.cnap.portal.indicator.Figure;
import ua.cnap.portal.indicator.Indicator;
import ua.cnap.portal.opinion.Opinion;
import ua.cnap.portal.opinion.Part;
import ua.cnap.portal.opinion.Period;
import ua.cnap.portal.opinion.ReadingOpinion;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.QuestionKind;
import ua.cnap.portal.schedule.Desk;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Moments;
import ua.cnap.portal.web.ui.Plurals;
import ua.cnap.portal.web.ui.Sentences;

/** How figures, periods and parts of a centre are called. */
@Named
@RequestScoped
public class OpinionWords {
    @Inject
    Language language;

    @Inject
    Sentences sentences;

    @Inject
    Moments moments;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    ReadingOpinion reading;

    private Map<String, Desk> desks;

    /** «72», «72 %». */
    public String value(Indicator indicator, Estimate estimate) {
        return sentences.text(
                indicator == Indicator.NPS || indicator == Indicator.CSI ? "opinion.points" : "opinion.share",
                signed(estimate.value()));
    }

    /** «від 64 до 79». */
    public String reach(Estimate estimate) {
        return sentences.text("opinion.reach", signed(estimate.low()), signed(estimate.high()));
    }

    /** «123 відповіді»; of too few, that they are too few. */
    public String people(Figure figure) {
        String people = people(figure.people());
        return figure.estimate().isPresent() ? people : sentences.text("opinion.tooFew", people);
    }

    /** «123 відповіді». */
    public String people(long number) {
        return sentences.text("opinion.people." + Plurals.form(number), number);
    }

    private static String signed(int value) {
        return value < 0 ? "−" + -value : String.valueOf(value);
    }

    /** A period, by its word or its days. */
    public String period(Period period) {
        String word = period.word();
        if (word.matches("\\d{4}-\\d{2}")) {
            return month(YearMonth.parse(word));
        }
        return word.matches("\\d{4}") ? sentences.text("opinion.year", word) : sentences.text("opinion." + word);
    }

    private String month(YearMonth month) {
        return capitalised(
                DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(month));
    }

    /** Its first and last day. */
    public String days(Period period) {
        return sentences.text("opinion.days", moments.tableDay(period.from()), moments.tableDay(period.to()));
    }

    /** The week or month that begins with this day. */
    public String step(Opinion opinion, LocalDate from) {
        return opinion.query().period().isByWeek()
                ? sentences.text("opinion.weekFrom", moments.tableDay(from))
                : month(YearMonth.from(from));
    }

    /** The same as short as a chart needs it. */
    public String shortStep(Opinion opinion, LocalDate from) {
        return DateTimeFormatter.ofPattern(opinion.query().period().isByWeek() ? "dd.MM" : "MM.yy")
                .format(from);
    }

    /** A part of a centre: «Вікно 3, Північний підрозділ». */
    public String part(Centre centre, Part part) {
        return switch (part.scope()) {
            case CENTRE ->
                catalogue
                        .findCentre(part.id())
                        .map(each -> each.nameIn(language.getLocale()))
                        .orElse(part.id());
            case UNIT -> unit(centre, part.id());
            case SECTOR -> capitalised(sentences.text("Sector." + part.id()));
            case DESK -> desk(centre, part.id());
            case SERVICE ->
                catalogue
                        .findService(part.id())
                        .map(service -> part.id() + " " + service.nameIn(language.getLocale()))
                        .orElse(part.id());
        };
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String unit(Centre centre, String unitId) {
        return centre.findUnit(unitId)
                .map(unit -> unit.nameIn(language.getLocale()))
                .orElse(unitId);
    }

    private String desk(Centre centre, String id) {
        if (desks == null) {
            desks = reading.desks(centre.id()).stream()
                    .collect(Collectors.toMap(desk -> String.valueOf(desk.id()), Function.identity()));
        }
        Desk desk = desks.get(id);
        return desk == null
                ? sentences.text("opinion.closedDesk", id)
                : sentences.text("opinion.desk", desk.number(), unit(centre, desk.unitId()));
    }

    /** An answer in the words of the questionnaire. */
    public String choice(Question question, String value) {
        List<Question.Option> options = question.type() == QuestionKind.LOYALTY ? List.of() : question.options();
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(option -> option.in(language.getLocale()))
                .findFirst()
                .orElse(value);
    }
}

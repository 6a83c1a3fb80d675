package ua.cnap.portal.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.QuestionKind;
import ua.cnap.portal.web.ui.Language;

/** The question of a page: its words, its place among the others, the answers to choose from. */
@Named
@RequestScoped
public class AskedQuestion {
    /** Of a text that is too long so much is shown again. */
    private static final int MOST_SHOWN = 10_000;

    @Inject
    SheetBacking sheet;

    @Inject
    BrowsingCatalogue catalogue;

    @Inject
    Language language;

    /**
     * An answer to choose.
     *
     * @param value what is sent
     * @param label what is read
     * @param chosen whether it is the answer
     */
    public record Choice(String value, String label, boolean chosen) {}

    private List<Question> asked;
    private List<Choice> choices;

    private Question question() {
        return sheet.getQuestion();
    }

    private List<Question> asked() {
        if (asked == null) {
            asked = sheet.getSheet().asked();
        }
        return asked;
    }

    /** What is asked. */
    public String getText() {
        return language.words(question().text());
    }

    /** Which of the questions this is, counted from one. */
    public int getNumber() {
        return asked().indexOf(question()) + 1;
    }

    /** How many there are, as far as the answers until now tell. */
    public int getCount() {
        return asked().size();
    }

    public boolean isFirst() {
        return getNumber() == 1;
    }

    /** Whether the sheet is sent with this answer; another answer may lead to more questions. */
    public boolean isLast() {
        return getNumber() == getCount();
    }

    /** The address of the question before. */
    public String getBack() {
        return sheet.questionAddress(asked().get(getNumber() - 2));
    }

    /** The address of this question. */
    public String getHere() {
        return sheet.questionAddress(question());
    }

    /** How the answer is given: by {@code choice}, {@code several}, {@code loyalty}, {@code service} or {@code text}. */
    public String getControl() {
        return switch (question().type()) {
            case SINGLE, SCALE_4, SCALE_5 -> "choice";
            case SEVERAL -> "several";
            case LOYALTY -> "loyalty";
            case SERVICE -> "service";
            case TEXT -> question().numeric() ? "number" : "text";
        };
    }

    /** The answers to choose from. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = offered(sheet.shown());
        }
        return choices;
    }

    private List<Choice> offered(List<String> now) {
        if (question().type() == QuestionKind.SERVICE) {
            return services(now);
        }
        return question().type().hasOptions()
                ? question().options().stream()
                        .map(option -> choice(option.value(), option.in(language.getLocale()), now))
                        .toList()
                : question().values().stream()
                        .map(value -> choice(value, value, now))
                        .toList();
    }

    /** Hundreds of names are compared by keys that are made once each. */
    private List<Choice> services(List<String> now) {
        Collator collator = Collator.getInstance(language.getLocale());
        return catalogue.servicesOf(sheet.getSheet().door().place().centreId()).stream()
                .map(service -> choice(service.code(), service.nameIn(language.getLocale()), now))
                .map(choice -> new Sorted(collator.getCollationKey(choice.label()), choice))
                .sorted(Comparator.comparing(Sorted::key))
                .map(Sorted::choice)
                .toList();
    }

    private record Sorted(CollationKey key, Choice choice) {}

    private static Choice choice(String value, String label, List<String> now) {
        return new Choice(value, label, now.contains(value));
    }

    /** What was typed. */
    public String getTyped() {
        String typed = String.join("\n", sheet.shown());
        return typed.substring(0, Math.min(typed.length(), MOST_SHOWN));
    }
}

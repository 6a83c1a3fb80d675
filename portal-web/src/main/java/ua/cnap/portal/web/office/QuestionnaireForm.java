package ua.cnap.portal.web.office;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.questionnaire.Question;
import ua.cnap.portal.questionnaire.Questionnaire;

/** A questionnaire as it is typed in the editor: a row of fields for each question, some empty ones for more. */
final class QuestionnaireForm {
    private static final int EMPTY_ROWS = 2;
    private static final int MOST_ROWS = 62;
    private static final Pattern IN_QUESTION = Pattern.compile("/questions/(\\d+)(/.*)?");

    private final UnaryOperator<String> sent;
    private final List<Row> rows;

    /**
     * A question as it is typed.
     *
     * @param number where its fields stand in the form
     * @param options answers to choose from, a line each: value, Ukrainian and English words, apart by strokes
     * @param order by which number it is sorted among the others
     */
    public record Row(
            int number,
            String id,
            String type,
            String uk,
            String en,
            String dimension,
            boolean required,
            String options,
            String visibleIf,
            String stopIf,
            String alert,
            String maxLength,
            boolean numeric,
            String order) {
        boolean isEmpty() {
            return id.isBlank() && uk.isBlank() && en.isBlank();
        }
    }

    private QuestionnaireForm(UnaryOperator<String> sent, List<Row> rows) {
        this.sent = sent;
        this.rows = rows;
    }

    /** The form as it was sent: rows that were emptied or taken out are gone, the others in the order that was typed. */
    static QuestionnaireForm sent(UnaryOperator<String> sent) {
        List<Row> rows = new ArrayList<>();
        for (int number = 0;
                number < MOST_ROWS && !sent.apply("q" + number + ".type").isEmpty();
                number++) {
            Row row = row(sent, number);
            if (!row.isEmpty() && sent.apply("q" + number + ".remove").isEmpty()) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingInt(QuestionnaireForm::order));
        return new QuestionnaireForm(sent, numbered(rows));
    }

    private static int order(Row row) {
        return row.order().matches("\\d{1,4}") ? Integer.parseInt(row.order()) : Integer.MAX_VALUE;
    }

    private static Row row(UnaryOperator<String> sent, int number) {
        UnaryOperator<String> field =
                name -> sent.apply("q" + number + "." + name).strip();
        return new Row(
                number,
                field.apply("id"),
                field.apply("type"),
                field.apply("uk"),
                field.apply("en"),
                field.apply("dimension"),
                !field.apply("required").isEmpty(),
                field.apply("options"),
                field.apply("visibleIf"),
                field.apply("stopIf"),
                field.apply("alert"),
                field.apply("maxLength"),
                !field.apply("numeric").isEmpty(),
                field.apply("order"));
    }

    /** Fields and order begin anew with what is left. */
    private static List<Row> numbered(List<Row> rows) {
        return Stream.iterate(0, place -> place < rows.size(), place -> place + 1)
                .map(place -> {
                    Row row = rows.get(place);
                    return new Row(
                            place,
                            row.id(),
                            row.type(),
                            row.uk(),
                            row.en(),
                            row.dimension(),
                            row.required(),
                            row.options(),
                            row.visibleIf(),
                            row.stopIf(),
                            row.alert(),
                            row.maxLength(),
                            row.numeric(),
                            String.valueOf(10 * (place + 1)));
                })
                .toList();
    }

    /** The form of a questionnaire that is published. */
    static QuestionnaireForm of(Questionnaire questionnaire) {
        List<Row> rows =
                questionnaire.questions().stream().map(QuestionnaireForm::row).toList();
        return new QuestionnaireForm(
                name -> switch (name) {
                    case "title.uk" -> questionnaire.title().uk();
                    case "title.en" -> questionnaire.title().en();
                    default -> "";
                },
                numbered(rows));
    }

    private static Row row(Question question) {
        String options = question.options().stream()
                .map(option -> option.value() + " | " + option.uk() + " | " + option.en())
                .collect(Collectors.joining("\n"));
        return new Row(
                0,
                question.id(),
                question.type().word(),
                question.text().uk(),
                question.text().en(),
                question.dimension(),
                question.required(),
                options,
                or(question.visibleIf()),
                or(question.stopIf()),
                or(question.alert()),
                question.maxLength() == null ? "" : question.maxLength().toString(),
                question.numeric(),
                "");
    }

    private static String or(String absent) {
        return absent == null ? "" : absent;
    }

    String text(String name) {
        return sent.apply(name);
    }

    /** The rows with empty ones after them. */
    List<Row> rows() {
        List<Row> all = new ArrayList<>(rows);
        for (int empty = 0; empty < EMPTY_ROWS; empty++) {
            all.add(new Row(all.size(), "", "single", "", "", "", false, "", "", "", "", "", false, ""));
        }
        return all;
    }

    /** What was typed as the next version of a questionnaire; what the form has no field for stays as it was. */
    ObjectNode json(ObjectNode before) {
        ObjectNode questionnaire = before.deepCopy();
        questionnaire.set(
                "title", words(text("title.uk").strip(), text("title.en").strip()));
        ArrayNode questions = questionnaire.putArray("questions");
        rows.forEach(row -> questions.add(json(row)));
        return questionnaire;
    }

    private static ObjectNode json(Row row) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        question.put("id", row.id()).put("type", row.type()).set("text", words(row.uk(), row.en()));
        question.put("dimension", row.dimension()).put("required", row.required());
        if (!row.options().isEmpty()) {
            ArrayNode options = question.putArray("options");
            row.options().lines().filter(line -> !line.isBlank()).forEach(line -> options.add(option(line)));
        }
        put(question, "visibleIf", row.visibleIf());
        put(question, "stopIf", row.stopIf());
        put(question, "alert", row.alert());
        if (row.maxLength().matches("\\d{1,6}")) {
            question.put("maxLength", Integer.parseInt(row.maxLength()));
        } else {
            put(question, "maxLength", row.maxLength());
        }
        if (row.numeric()) {
            question.put("numeric", true);
        }
        return question;
    }

    private static ObjectNode option(String line) {
        String[] parts = line.split("\\|", 3);
        ObjectNode option = JsonNodeFactory.instance.objectNode().put("value", parts[0].strip());
        return option.put("uk", parts.length > 1 ? parts[1].strip() : "")
                .put("en", parts.length > 2 ? parts[2].strip() : "");
    }

    private static void put(ObjectNode question, String key, String text) {
        if (!text.isEmpty()) {
            question.put(key, text);
        }
    }

    private static ObjectNode words(String uk, String en) {
        return JsonNodeFactory.instance.objectNode().put("uk", uk).put("en", en);
    }

    /** The control that a JSON pointer of the questionnaire is about. */
    static String control(String pointer) {
        Matcher question = IN_QUESTION.matcher(pointer);
        return question.matches() ? "q" + question.group(1) : "title-uk";
    }
}

package ua.cnap.portal.answers;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.cnap.portal.forms.Dates;
import ua.cnap.portal.identifier.PlainText;

/** Reads a day typed in three parts (day, month by number or name, year) or at once. */
final class DateReader {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final List<String> MONTHS =
            List.of("січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру");
    private static final List<String> ENGLISH_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private final FormInputs inputs;

    DateReader(FormInputs inputs) {
        this.inputs = inputs;
    }

    Reading read(Asked asked) {
        String whole = PlainText.line(inputs.first(asked.input()).orElse(""));
        if (!whole.isEmpty()) {
            return whole(asked, whole);
        }
        List<String> parts =
                InputNames.DATE_PARTS.stream().map(part -> part(asked, part)).toList();
        if (parts.stream().allMatch(String::isEmpty)) {
            return Reading.none();
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isEmpty()) {
                String name = InputNames.DATE_PARTS.get(i);
                return Reading.wrong(asked.wrongAt(asked.input() + "." + name, "forms.date." + name));
            }
        }
        return parts(asked, parts);
    }

    private String part(Asked asked, String part) {
        return PlainText.line(inputs.first(asked.input() + "." + part).orElse(""));
    }

    private static Reading parts(Asked asked, List<String> parts) {
        if (!parts.get(2).matches("\\d{4}")) {
            return Reading.wrong(asked.wrongAt(asked.input() + ".year", "forms.date.fourDigits"));
        }
        Optional<Integer> month = month(parts.get(1));
        if (month.isEmpty()) {
            return Reading.wrong(asked.wrongAt(asked.input() + ".month", "forms.date.form"));
        }
        Optional<LocalDate> day = parts.get(0).matches("\\d{1,2}")
                ? Dates.of(Integer.parseInt(parts.get(2)), month.get(), Integer.parseInt(parts.get(0)))
                : Optional.empty();
        return day.map(DateReader::read).orElseGet(() -> Reading.wrong(asked.wrong("forms.date.form")));
    }

    private static Reading whole(Asked asked, String text) {
        Matcher written = WRITTEN.matcher(text);
        Optional<LocalDate> day = written.matches()
                ? Dates.of(number(written, 3), number(written, 2), number(written, 1))
                : Dates.iso(text);
        return day.map(DateReader::read).orElseGet(() -> Reading.wrong(asked.wrong("forms.date.form")));
    }

    private static Reading read(LocalDate day) {
        return Reading.of(TextNode.valueOf(day.toString()));
    }

    private static Optional<Integer> month(String typed) {
        if (typed.matches("\\d{1,2}")) {
            return Optional.of(Integer.valueOf(typed));
        }
        String start = typed.toLowerCase(Locale.ROOT).substring(0, Math.min(3, typed.length()));
        int index = Math.max(MONTHS.indexOf(start), ENGLISH_MONTHS.indexOf(start));
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}

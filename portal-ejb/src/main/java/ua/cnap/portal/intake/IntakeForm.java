package ua.cnap.portal.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import ua.cnap.portal.identifier.PlainText;

/** What a clerk typed into the one screen of intake, with what is wrong in it. */
public final class IntakeForm {
    /** The longest answer to one question. */
    public static final int LONGEST = 700;

    private static final String SEPARATOR = "\u001F";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final UUID id;
    private final String serviceCode;
    private final Map<String, String> typed;
    private final String digest;
    private final List<IntakeProblem> problems = new ArrayList<>();

    /**
     * A form as it was sent.
     *
     * @param id what the form is known by: sent twice it is one package
     * @param typed answers by the names of their fields
     */
    public IntakeForm(UUID id, String serviceCode, Map<String, String> typed) {
        this.id = id;
        this.serviceCode = serviceCode;
        this.typed = new LinkedHashMap<>(typed);
        this.digest = digestOfTyped();
    }

    UUID id() {
        return id;
    }

    String serviceCode() {
        return serviceCode;
    }

    /** What was typed, as it is kept; one over-long answer is a problem of its field. */
    String line(String field) {
        String text = PlainText.line(typed.getOrDefault(field, ""));
        if (text.length() > LONGEST) {
            wrong(field, "tooLong", LONGEST);
            return text.substring(0, LONGEST);
        }
        return text;
    }

    /** The same, which must not be empty. */
    String needed(String field) {
        String text = line(field);
        if (text.isEmpty()) {
            wrong(field, "needed." + field);
        }
        return text;
    }

    boolean isEmpty(String field) {
        return line(field).isEmpty();
    }

    boolean isTicked(String field) {
        return "true".equals(typed.get(field));
    }

    /** The chosen one of these, if one was chosen. */
    <E extends Enum<E>> Optional<E> chosen(String field, List<E> offered) {
        String name = line(field);
        return offered.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** A day typed as 21.11.2026; anything else is a problem of its field. */
    Optional<LocalDate> day(String field) {
        String text = line(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException notADay) {
            wrong(field, "day");
            return Optional.empty();
        }
    }

    /** Fills in what was left empty. */
    void fill(String field, String text) {
        if (isEmpty(field) && !text.isEmpty()) {
            typed.put(field, text);
        }
    }

    /** The same, noted by who passes the form on. */
    public void refuse(String field, String reason) {
        wrong(field, reason);
    }

    /** Notes what is wrong; the first problem of a field stands for all. */
    void wrong(String field, String reason, Object... arguments) {
        if (problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            problems.add(IntakeProblem.of(field, reason, arguments));
        }
    }

    /** What is wrong, in the order it was found. */
    public List<IntakeProblem> problems() {
        return List.copyOf(problems);
    }

    /** What was typed, with what the registry filled in. */
    public Map<String, String> typed() {
        return Map.copyOf(typed);
    }

    /** SHA-256 of what was typed, by which the same form sent again is told from another package. */
    String digest() {
        return digest;
    }

    private String digestOfTyped() {
        Stream<String> answers = new TreeMap<>(typed)
                .entrySet().stream()
                        .filter(answer -> !answer.getValue().isBlank())
                        .map(answer -> answer.getKey() + SEPARATOR + answer.getValue());
        return DigestUtils.sha256Hex(serviceCode + SEPARATOR + String.join(SEPARATOR, answers.toList()));
    }
}

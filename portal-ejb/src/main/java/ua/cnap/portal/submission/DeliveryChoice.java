package ua.cnap.portal.submission;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.cnap.portal.filling.AnswerSheet;
import ua.cnap.portal.filling.FormFilling;
import ua.cnap.portal.forms.Field;

/**
 * How to be told and how and where to receive the result.
 *
 * @param notifyBy ways of notification, in words
 * @param deliverBy way and place of delivery, in words
 * @param electronic whether the result is received in electronic form
 * @param unitId the unit where it is collected, empty for the centre itself
 */
public record DeliveryChoice(String notifyBy, String deliverBy, boolean electronic, String unitId) {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final String SECTION = "delivery";
    private static final String NOTIFY = "delivery.notify";
    private static final String ELECTRONIC = "ELECTRONIC";
    private static final String UNITS = "centre.units";

    /** The choice that the answers of an application tell. */
    public static DeliveryChoice of(Draft draft) {
        FormFilling filling = draft.filling();
        boolean electronic = asked(filling)
                .anyMatch(field -> ELECTRONIC.equals(filling.answer(field.key()).asText()));
        String unit = asked(filling)
                .filter(field -> field.optionSource().filter(UNITS::equals).isPresent())
                .map(field -> filling.answer(field.key()).asText())
                .filter(chosen -> !chosen.equals(draft.centre().id()))
                .findFirst()
                .orElse("");
        return new DeliveryChoice(words(filling, true), words(filling, false), electronic, unit);
    }

    /** What is asked about the way and place of delivery. */
    private static Stream<Field> asked(FormFilling filling) {
        return filling.visibleSections().stream()
                .filter(section -> SECTION.equals(section.id()))
                .flatMap(section -> filling.visibleFields(section).stream())
                .filter(field -> !field.key().startsWith(NOTIFY));
    }

    private static String words(FormFilling filling, boolean notification) {
        List<AnswerSheet.Part> parts = filling.sheet(UKRAINIAN).parts();
        return parts.stream()
                .filter(part -> SECTION.equals(part.section()))
                .flatMap(part -> part.entries().stream())
                .filter(AnswerSheet.Line.class::isInstance)
                .map(AnswerSheet.Line.class::cast)
                .filter(line -> line.answered() && line.field().startsWith(NOTIFY) == notification)
                .map(AnswerSheet.Line::value)
                .collect(Collectors.joining("; "));
    }
}

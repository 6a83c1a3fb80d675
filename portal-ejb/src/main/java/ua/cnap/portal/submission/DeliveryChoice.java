package ua.cnap.portal.submission;

import java.util.List;
import java.util.stream.Collectors;
import ua.cnap.portal.filling.AnswerSheet;

/**
 * How to be told and how and where to receive the result, in words.
 *
 * @param notifyBy ways of notification
 * @param deliverBy way and place of delivery
 */
public record DeliveryChoice(String notifyBy, String deliverBy) {
    private static final String SECTION = "delivery";
    private static final String NOTIFY = "delivery.notify";

    /** The choice that these answers tell. */
    public static DeliveryChoice of(AnswerSheet sheet) {
        List<AnswerSheet.Line> lines = sheet.parts().stream()
                .filter(part -> SECTION.equals(part.section()))
                .flatMap(part -> part.entries().stream())
                .filter(AnswerSheet.Line.class::isInstance)
                .map(AnswerSheet.Line.class::cast)
                .filter(AnswerSheet.Line::answered)
                .toList();
        return new DeliveryChoice(joined(lines, true), joined(lines, false));
    }

    private static String joined(List<AnswerSheet.Line> lines, boolean notification) {
        return lines.stream()
                .filter(line -> line.field().startsWith(NOTIFY) == notification)
                .map(AnswerSheet.Line::value)
                .collect(Collectors.joining("; "));
    }
}

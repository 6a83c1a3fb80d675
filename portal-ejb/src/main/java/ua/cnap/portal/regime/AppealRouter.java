package ua.cnap.portal.regime;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leads by plain questions to the kind of an appeal, so that nobody has to know the law: one document, one regime. A choice
 * answers one question only, so the last choice tells the whole way.
 */
public final class AppealRouter {
    private static final Map<AppealChoice, AppealQuestion> FURTHER = new EnumMap<>(Map.of(
            AppealChoice.TO_KNOW, AppealQuestion.KNOW,
            AppealChoice.TO_COMPLAIN, AppealQuestion.DISAGREE,
            AppealChoice.TO_ASK, AppealQuestion.ASK));

    private static final Map<AppealChoice, AppealKind> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(AppealChoice.TO_COMMENT, AppealKind.BOOK_ENTRY),
            Map.entry(AppealChoice.ACCIDENT, AppealKind.EMERGENCY),
            Map.entry(AppealChoice.HOW, AppealKind.ENQUIRY),
            Map.entry(AppealChoice.EXISTING, AppealKind.INFORMATION_REQUEST),
            Map.entry(AppealChoice.URGENT, AppealKind.URGENT_REQUEST),
            Map.entry(AppealChoice.OWN_DATA, AppealKind.PERSONAL_DATA_REQUEST),
            Map.entry(AppealChoice.RESULT, AppealKind.RESULT_COMPLAINT),
            Map.entry(AppealChoice.STAFF, AppealKind.STAFF_COMPLAINT),
            Map.entry(AppealChoice.BRIBE, AppealKind.CORRUPTION_REPORT),
            Map.entry(AppealChoice.OTHER, AppealKind.COMPLAINT),
            Map.entry(AppealChoice.PROPOSE, AppealKind.PROPOSAL),
            Map.entry(AppealChoice.HELP, AppealKind.PETITION),
            Map.entry(AppealChoice.SEE_HEAD, AppealKind.PERSONAL_RECEPTION)));

    private AppealRouter() {}

    /** The answers to a question. */
    public static List<AppealChoice> choices(AppealQuestion question) {
        return Stream.of(AppealChoice.values())
                .filter(choice -> choice.question() == question)
                .toList();
    }

    /** The choice with this name. */
    public static Optional<AppealChoice> named(String name) {
        return Stream.of(AppealChoice.values())
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    /** What is asked after a choice; nothing when it says enough. */
    public static Optional<AppealQuestion> further(AppealChoice choice) {
        return Optional.ofNullable(FURTHER.get(choice));
    }

    /** What a choice leads to; nothing while something is to be asked. One that is not filed on the web is made by a call. */
    public static Optional<AppealKind> kind(AppealChoice choice) {
        return Optional.ofNullable(KINDS.get(choice));
    }
}

package ua.cnap.portal.intake;

import java.util.List;

/**
 * Why a package is not registered yet: said at the field it is about.
 *
 * @param field name of the field
 * @param messageKey key of the sentence
 * @param arguments what the sentence speaks of
 */
public record IntakeProblem(String field, String messageKey, List<Object> arguments) {
    static IntakeProblem of(String field, String reason, Object... arguments) {
        return new IntakeProblem(field, "error.intake." + reason, List.of(arguments));
    }
}

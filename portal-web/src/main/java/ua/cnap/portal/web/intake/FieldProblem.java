package ua.cnap.portal.web.intake;

/**
 * What is wrong with a field.
 *
 * @param id identifier of its control
 * @param text the sentence
 */
public record FieldProblem(String id, String text) {}

package ua.cnap.portal.papers;

/**
 * Text as a paper shows it. What a person signs must be what a person sees, so a character that has no picture in the
 * font (an emoji) or works unseen (reversed direction, zero width) is printed as its code, {@code [U+202E]}.
 */
final class VisibleText {
    private VisibleText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(character -> show(character, shown));
        return shown.toString();
    }

    private static void show(int character, StringBuilder shown) {
        if (character == '\t') {
            shown.append("    ");
        } else if (character == '\n' || isVisible(character)) {
            shown.appendCodePoint(character);
        } else {
            shown.append(String.format("[U+%04X]", character));
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> PaperFont.REGULAR.draws(character) && PaperFont.BOLD.draws(character);
        };
    }
}

package ua.cnap.portal.papers;

import static ua.cnap.portal.papers.PaperWords.word;

import java.util.Map;
import org.w3c.dom.Element;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.FieldType;

/** Room for an answer by hand: boxes to tick, one square for each digit of a number, or lines to write on. */
final class BlankSpace {
    private static final Map<FieldType, Integer> DIGITS =
            Map.of(FieldType.RNOKPP, 10, FieldType.EDRPOU, 8, FieldType.UNZR, 13, FieldType.PHONE, 9);

    private BlankSpace() {}

    static void write(Element cell, Field field) {
        if (field.type().isChoice() && !field.options().isEmpty()) {
            field.options().forEach(option -> tick(cell, option.label().uk()));
        } else if (field.type() == FieldType.CHECKBOX) {
            tick(cell, word("condition.true"));
        } else if (field.type() == FieldType.FILE) {
            tick(cell, word("blank.attached"));
        } else if (DIGITS.containsKey(field.type())) {
            digits(cell, field.type());
        } else {
            lines(cell, field.type());
        }
    }

    private static void tick(Element cell, String answer) {
        Element line = PaperPage.append(cell, "div");
        PaperPage.text(line, "span", "box", "");
        PaperPage.text(line, "span", "", answer);
    }

    private static void digits(Element cell, FieldType type) {
        if (type == FieldType.PHONE) {
            PaperPage.text(cell, "span", "prefix", word("blank.phone"));
        }
        for (int digit = 0; digit < DIGITS.get(type); digit++) {
            PaperPage.text(cell, "span", "digit", "");
        }
    }

    private static void lines(Element cell, FieldType type) {
        switch (type) {
            case DATE -> PaperPage.text(cell, "span", "", word("blank.day"));
            case ADDRESS -> {
                PaperPage.text(cell, "div", "hint", word("blank.address"));
                PaperPage.block(cell, "tall");
            }
            case TEXTAREA, OPENING_HOURS -> PaperPage.block(cell, "tall");
            default -> PaperPage.block(cell, "short");
        }
    }
}
